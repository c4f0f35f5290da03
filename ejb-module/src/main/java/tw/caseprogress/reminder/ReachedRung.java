package tw.caseprogress.reminder;

import java.time.LocalDate;

/**
 * A case on the rung that it has reached.
 *
 * @param dueOn the due date by which it has
 * @param businessDate the day on which that was found
 */
public record ReachedRung(
    long caseFileId, ReminderRung rung, LocalDate dueOn, LocalDate businessDate) {}
