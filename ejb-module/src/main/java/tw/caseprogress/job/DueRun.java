package tw.caseprogress.job;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run that a timer was to begin.
 *
 * @param businessDate the date it was to work for
 * @param at when
 * @param doneBy which runs do what was due
 */
public record DueRun(LocalDate businessDate, Instant at, DoneBy doneBy) {

  /** Which runs that ended well do what was due. One under way may always be at it. */
  public enum DoneBy {
    /** One for its date, whenever it began. */
    RUN_OF_THE_DATE,
    /** One that began later. */
    LATER_RUN,
    /** None: it would not be due any more. */
    NO_RUN
  }

  boolean isDoneBy(RunFacts run) {
    if (run.underWay() || !run.endedWell()) {
      return run.underWay();
    }
    return switch (doneBy) {
      case RUN_OF_THE_DATE -> run.businessDate().equals(businessDate);
      case LATER_RUN -> !run.startedAt().isBefore(at);
      case NO_RUN -> false;
    };
  }
}
