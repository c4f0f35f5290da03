package tw.caseprogress.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One run of a job.
 *
 * @param executionId the number of the run; a restart has a number of its own
 * @param businessDate the date it works for
 * @param calendarChangeId the change of the calendar it works for; empty for jobs of a date alone
 * @param startedBy the login of who started it; empty when the timer did
 * @param endedAt empty while it is under way
 * @param steps the steps begun so far, in their order
 * @param skipped what was left out
 * @param failures why it broke off, by step; empty where it did not
 * @param superseded whether a later run took this one up, or did the same date over
 */
public record JobRun(
    long executionId,
    Job job,
    JobState state,
    LocalDate businessDate,
    Optional<Long> calendarChangeId,
    Optional<String> startedBy,
    Instant startedAt,
    Optional<Instant> endedAt,
    List<StepProgress> steps,
    List<SkippedItem> skipped,
    List<SkippedItem> failures,
    boolean superseded) {

  /** Keeps its own copies of the lists. */
  public JobRun {
    steps = List.copyOf(steps);
    skipped = List.copyOf(skipped);
    failures = List.copyOf(failures);
  }

  /** How long it took; empty while it is under way, or if nobody noted its end. */
  public Optional<Duration> duration() {
    return endedAt.map(end -> Duration.between(startedAt, end));
  }

  /** Whether somebody has to do something about it, and nothing came after it. */
  public boolean isWaitingForSomebody() {
    return state.isUnfinishedBusiness() && !superseded;
  }

  /** Whether this run may be restarted: it stopped or failed, and nothing came after it. */
  public boolean isRestartable() {
    return state.isRestartable() && !superseded;
  }
}
