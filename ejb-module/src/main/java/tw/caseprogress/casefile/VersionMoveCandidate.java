package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A running case and what moving it to another version of its type would do to it.
 *
 * @param officerName of the officer who has it; the login where the account is gone
 * @param stepOrder the step at which it stands
 * @param stepAfter the step at which it would stand; empty if there is none
 * @param dueOn empty while its clock stands still
 * @param dueAfter the due date that it would have; empty while its clock stands still, and where it
 *     cannot be moved
 * @param refusal why it cannot be moved; empty if it can
 * @param version of the case, which a command names
 */
public record VersionMoveCandidate(
    CaseNumber number,
    String officerName,
    int stepOrder,
    Optional<Integer> stepAfter,
    Optional<LocalDate> dueOn,
    Optional<LocalDate> dueAfter,
    Optional<VersionMoveRefusal> refusal,
    int version) {

  public boolean isMovable() {
    return refusal.isEmpty();
  }

  /** Whether another due date would hold. */
  public boolean isDueDateMoved() {
    return isMovable() && !dueAfter.equals(dueOn);
  }
}
