package tw.caseprogress.job;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run that a timer was to begin.
 *
 * @param businessDate the date it was to work for
 * @param at when
 * @param ofItsDate whether only a run for that date will do, and not any that began later
 */
public record DueRun(LocalDate businessDate, Instant at, boolean ofItsDate) {

  /** Whether a run did, or does, what was due. */
  boolean isDoneBy(RunFacts run) {
    return run.underWay()
        || run.endedWell()
            && (ofItsDate
                ? run.businessDate().equals(businessDate)
                : !run.startedAt().isBefore(at));
  }
}
