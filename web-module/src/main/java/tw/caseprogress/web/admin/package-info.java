/**
 * Screens of the system administrator.
 *
 * <p>{@link tw.caseprogress.web.admin.RunJobsBacking} backs the console of the batch jobs, {@link
 * tw.caseprogress.web.admin.ShowCalendarBacking} and its neighbours the calendar and its closures.
 */
package tw.caseprogress.web.admin;
