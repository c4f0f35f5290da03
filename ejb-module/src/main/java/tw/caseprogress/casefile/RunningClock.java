package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.deadline.CaseClock;

/**
 * What the due date of a running case follows from, and the due date that is written.
 *
 * @param dueOn empty while the clock is stopped
 */
public record RunningClock(
    long typeVersionId, long agencyId, CaseClock clock, Optional<LocalDate> dueOn) {

  public RunningClock {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(dueOn, "dueOn");
  }
}
