/**
 * What programs of the staff fetch on the intranet, without a session.
 *
 * <p>{@link tw.caseprogress.web.api.staff.CalendarFeedResource} answers an officer's calendar.
 */
package tw.caseprogress.web.api.staff;
