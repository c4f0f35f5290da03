/**
 * An officer's due dates as a calendar that other programs fetch (iCalendar, RFC 5545).
 *
 * <p>{@link tw.caseprogress.calendarfeed.FeedToken} is the secret in the address, {@link
 * tw.caseprogress.calendarfeed.DueDateCalendar} the content.
 */
package tw.caseprogress.calendarfeed;
