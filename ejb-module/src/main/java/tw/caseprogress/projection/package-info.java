/**
 * What a change of the calendar does to the due dates of running cases.
 *
 * <p>{@link tw.caseprogress.projection.DueDateMove} is one due date that moved, {@link
 * tw.caseprogress.projection.CalendarImpact} all that a change would move.
 */
package tw.caseprogress.projection;
