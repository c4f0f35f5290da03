package tw.caseprogress.reminder;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case of which a supervisor reminds now, as the letter lists it.
 *
 * @param caseNumber as it is shown, in groups
 * @param dueOn empty while the clock is stopped
 * @param workingDaysLeft from today; negative when overdue, empty without a due date, or if a year
 *     has no calendar yet
 * @param officerName the officer's, or the login where the account is gone
 * @param applicantMasked never the full name
 * @param standsIn whether the reader stands in for the officer
 * @param pressedBy the name of who reminds
 */
public record PressedCase(
    String caseNumber,
    String caseTypeName,
    Optional<LocalDate> dueOn,
    Optional<Integer> workingDaysLeft,
    String officerName,
    String applicantMasked,
    boolean standsIn,
    String pressedBy) {

  /** Whether the due date has passed. */
  boolean isOverdue() {
    return workingDaysLeft.filter(days -> days < 0).isPresent();
  }
}
