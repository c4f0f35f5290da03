/**
 * The rows of the calendar: added and read, never changed.
 *
 * <p>{@link tw.caseprogress.calendar.entity.CalendarRepository} makes a book of them.
 */
package tw.caseprogress.calendar.entity;
