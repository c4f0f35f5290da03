/**
 * Gives officers the address of their calendar, and calendars its content.
 *
 * <p>{@link tw.caseprogress.calendarfeed.service.CalendarFeedService} is the officer's side, {@link
 * tw.caseprogress.calendarfeed.service.CalendarFeedAnswering} that of the program with the secret.
 */
package tw.caseprogress.calendarfeed.service;
