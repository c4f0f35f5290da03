/**
 * Puts cases on the ladder and writes the digests, for the job of the reminders.
 *
 * <p>{@link tw.caseprogress.reminder.service.ReminderService} does both; {@link
 * tw.caseprogress.reminder.service.ReminderDigestQuery} says whom to tell what.
 */
package tw.caseprogress.reminder.service;
