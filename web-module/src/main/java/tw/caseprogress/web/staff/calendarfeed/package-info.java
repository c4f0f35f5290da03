/**
 * The page on which an officer makes, renews and revokes the address of the own due dates.
 *
 * <p>{@link tw.caseprogress.web.staff.calendarfeed.ManageCalendarFeedBacking} shows the address
 * once.
 */
package tw.caseprogress.web.staff.calendarfeed;
