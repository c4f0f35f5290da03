package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a case came in was put right.
 *
 * @param registeredOn the day on which the case was registered
 * @param receivedOn the right day of receipt
 * @param before the due date before; empty: the clock was stopped
 * @param after the due date now; empty: the clock is stopped
 */
public record ReceiptCorrected(
    long caseFileId,
    CaseNumber caseNumber,
    LocalDate registeredOn,
    LocalDate receivedOn,
    Optional<LocalDate> before,
    Optional<LocalDate> after,
    Telling telling) {

  /** Whether another due date holds from now on, of which the parties are to be told. */
  public boolean isDueDateMoved() {
    return after.isPresent() && !after.equals(before);
  }
}
