package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The case type of a case was put right.
 *
 * @param registeredOn the day on which the case was registered
 * @param before the due date before; empty: the clock was stopped
 * @param after the due date now; empty: the clock is stopped
 */
public record CaseTypeCorrected(
    long caseFileId,
    CaseNumber caseNumber,
    LocalDate registeredOn,
    Optional<LocalDate> before,
    Optional<LocalDate> after,
    Telling telling) {

  /** Whether another due date holds from now on, of which the parties are to be told. */
  public boolean isDueDateMoved() {
    return after.isPresent() && !after.equals(before);
  }
}
