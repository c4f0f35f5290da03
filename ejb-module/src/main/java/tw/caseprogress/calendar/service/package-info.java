/**
 * The clock of the office and the calendar that holds in the city.
 *
 * <p>{@link tw.caseprogress.calendar.service.OfficeClock} is the only place where time comes from.
 */
package tw.caseprogress.calendar.service;
