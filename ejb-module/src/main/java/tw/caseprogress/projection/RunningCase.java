package tw.caseprogress.projection;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.deadline.CaseClock;

/**
 * What of a running case its due date follows from, and the due date that is written.
 *
 * @param version the version that was read: a later one is another's work
 * @param dueOn empty while the clock is stopped
 */
public record RunningCase(
    long id,
    String caseNumber,
    long typeVersionId,
    long agencyId,
    int version,
    CaseClock clock,
    Optional<LocalDate> dueOn) {

  public RunningCase {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(dueOn, "dueOn");
  }
}
