/**
 * The reminders (催辦) that climb from the officer to the head of the agency as a due date nears.
 *
 * <p>{@link tw.caseprogress.reminder.ReminderLadder} is the rule, {@link
 * tw.caseprogress.reminder.ReminderDigest} what one person is told on one day.
 */
package tw.caseprogress.reminder;
