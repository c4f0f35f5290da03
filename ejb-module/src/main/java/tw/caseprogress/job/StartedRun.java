package tw.caseprogress.job;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a run from its start on.
 *
 * @param calendarChangeId the change of the calendar that it works for, if it does
 * @param startedBy the login of who started it; empty when the timer did
 */
public record StartedRun(
    long executionId,
    Job job,
    LocalDate businessDate,
    Optional<Long> calendarChangeId,
    Optional<String> startedBy) {}
