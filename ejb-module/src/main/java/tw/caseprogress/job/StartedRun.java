package tw.caseprogress.job;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a run from its start on.
 *
 * @param startedBy the login of who started it; empty when the timer did
 */
public record StartedRun(
    long executionId, Job job, LocalDate businessDate, Optional<String> startedBy) {}
