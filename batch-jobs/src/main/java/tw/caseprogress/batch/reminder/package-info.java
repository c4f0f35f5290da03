/**
 * The job {@code deadline-reminders}: takes cases up the ladder agency by agency, then mails each
 * person one digest.
 *
 * <p>{@link tw.caseprogress.batch.reminder.DeadlineRemindersTimer} starts it on working days.
 */
package tw.caseprogress.batch.reminder;
