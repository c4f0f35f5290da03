package tw.caseprogress.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A job as the console lists it.
 *
 * @param nextStart when its timer starts it next; empty when no timer does
 * @param lastRun the latest run; empty when it never ran
 * @param failedStarts what could not be started so far, by date
 * @param late whether it is late, and since when
 */
public record JobOverview(
    Job job,
    Optional<Instant> nextStart,
    Optional<JobRun> lastRun,
    List<FailedStart> failedStarts,
    Optional<Lateness> late) {

  /** Keeps its own copy of the list. */
  public JobOverview {
    failedStarts = List.copyOf(failedStarts);
  }
}
