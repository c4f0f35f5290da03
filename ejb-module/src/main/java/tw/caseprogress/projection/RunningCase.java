package tw.caseprogress.projection;

import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.RunningClock;

/**
 * A running case whose due date a change of the calendar may move.
 *
 * @param version the version that was read: a later one is another's work
 */
public record RunningCase(long id, String caseNumber, int version, RunningClock clock) {

  /** The due date that is written; empty while the clock is stopped. */
  public Optional<LocalDate> dueOn() {
    return clock.dueOn();
  }
}
