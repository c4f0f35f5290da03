package tw.caseprogress.job;

import java.time.Instant;
import java.util.Optional;

/**
 * A job as the console lists it.
 *
 * @param nextStart when its timer starts it next; empty when no timer does
 * @param lastRun the latest run; empty when it never ran
 */
public record JobOverview(Job job, Optional<Instant> nextStart, Optional<JobRun> lastRun) {}
