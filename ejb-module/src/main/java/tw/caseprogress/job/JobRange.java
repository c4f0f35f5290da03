package tw.caseprogress.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A job that runs for one date after another.
 *
 * @param next the date that runs, or is next to
 * @param executionId its run; empty until it was started
 * @param startedBy the login of who started it
 * @param endedAt empty while it is under way
 */
public record JobRange(
    long id,
    Job job,
    LocalDate first,
    LocalDate last,
    LocalDate next,
    Optional<Long> executionId,
    State state,
    String startedBy,
    Instant startedAt,
    Optional<Instant> endedAt) {

  /** The most dates of a range: a year and a day. */
  public static final int MOST_DATES = 366;

  /** How a range stands. */
  public enum State {
    /** One of its dates runs, or waits for a run that somebody else started. */
    RUNNING,
    /** Told to stop, or one of its runs was. */
    STOPPED,
    /** One of its runs broke off. */
    BROKEN,
    /** All dates are done. */
    COMPLETED
  }

  /** How many dates it has. */
  public long total() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** How many of them are done. */
  public long done() {
    return state == State.COMPLETED ? total() : ChronoUnit.DAYS.between(first, next);
  }

  /** The share done in whole per cent. */
  public int percent() {
    return (int) (done() * 100 / total());
  }

  /** Whether it is still to go on by itself. */
  public boolean isUnderWay() {
    return state == State.RUNNING;
  }

  /** What becomes of it, once the run of its date stands so. */
  public Step after(JobState run) {
    if (run.isUnderWay()) {
      return Step.WAIT;
    }
    if (run == JobState.COMPLETED || run == JobState.COMPLETED_WITH_SKIPS) {
      return next.equals(last) ? Step.COMPLETE : Step.GO_ON;
    }
    return run == JobState.STOPPED ? Step.STOP : Step.BREAK;
  }

  /** What a range does next. */
  public enum Step {
    /** Its date is under way. */
    WAIT,
    /** The next date is due. */
    GO_ON,
    /** That was the last date. */
    COMPLETE,
    /** Somebody stopped the run. */
    STOP,
    /** The run broke off. */
    BREAK
  }
}
