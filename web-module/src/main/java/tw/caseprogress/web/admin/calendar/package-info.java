/**
 * The calendar of the offices on {@code /admin/calendar}: a year of it, its editions and changes,
 * and the import of a new one.
 *
 * <p>{@link tw.caseprogress.web.admin.calendar.ShowCalendarBacking} shows, {@link
 * tw.caseprogress.web.admin.calendar.ImportCalendarBacking} changes.
 */
package tw.caseprogress.web.admin.calendar;
