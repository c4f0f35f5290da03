package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case follows another version of its type.
 *
 * @param undoneSince the day of the move that was undone; empty if it was moved
 * @param before the due date before; empty: the clock was stopped
 * @param after the due date now; empty: the clock is stopped
 */
public record CaseVersionChanged(
    long caseFileId,
    CaseNumber caseNumber,
    Optional<LocalDate> undoneSince,
    Optional<LocalDate> before,
    Optional<LocalDate> after,
    Telling telling) {

  /** Whether another due date holds from now on, of which the parties are to be told. */
  public boolean isDueDateMoved() {
    return after.isPresent() && !after.equals(before);
  }
}
