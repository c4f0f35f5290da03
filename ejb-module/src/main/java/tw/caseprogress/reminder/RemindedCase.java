package tw.caseprogress.reminder;

import java.time.LocalDate;

/**
 * A case as a digest lists it.
 *
 * @param reminderId the reminder that is told with it
 * @param caseNumber as it is shown, in groups
 * @param workingDaysLeft from the business date; negative when overdue
 * @param officerName the officer's, or the login where the account is gone
 * @param applicantMasked never the full name
 * @param standsIn whether the reader stands in for the officer
 */
public record RemindedCase(
    long reminderId,
    ReminderRung rung,
    String caseNumber,
    String caseTypeName,
    LocalDate dueOn,
    int workingDaysLeft,
    String officerName,
    String applicantMasked,
    boolean standsIn) {}
