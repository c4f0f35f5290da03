package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case came to another agency by a hand-over, or went back to the one before.
 *
 * @param before the due date before; empty: the clock was stopped
 * @param after the due date by the calendar of the agency; empty: the clock is stopped
 */
public record CaseReachedAgency(
    long caseFileId,
    CaseNumber caseNumber,
    Optional<LocalDate> before,
    Optional<LocalDate> after,
    Telling telling) {

  /** Whether another due date holds from now on, of which the parties are to be told. */
  public boolean isDueDateMoved() {
    return after.isPresent() && !after.equals(before);
  }
}
