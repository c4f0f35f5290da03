/**
 * Which days the offices work: the published office calendar, and the closures a mayor declares.
 *
 * <p>Start at {@link tw.caseprogress.calendar.WorkingDayCalendar}; it joins an {@link
 * tw.caseprogress.calendar.OfficeCalendar} (years as published by the Directorate-General of
 * Personnel Administration, 中華民國政府行政機關辦公日曆表) with the {@link
 * tw.caseprogress.calendar.OfficeClosure}s of one place and does the working-day arithmetic. A year
 * that nobody has published is refused by name, never guessed.
 */
package tw.caseprogress.calendar;
