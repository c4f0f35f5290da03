/**
 * Puts cases on the ladder and mails the digests, for the job of the reminders.
 *
 * <p>{@link tw.caseprogress.reminder.service.ReminderService} climbs and sends; {@link
 * tw.caseprogress.reminder.service.ReminderDigestQuery} says whom to tell what.
 */
package tw.caseprogress.reminder.service;
