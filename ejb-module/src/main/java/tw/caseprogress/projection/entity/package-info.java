/**
 * Reads running cases by the page and writes the due dates that moved.
 *
 * <p>{@link tw.caseprogress.projection.entity.RunningCases} takes them, {@link
 * tw.caseprogress.projection.entity.DueDateJournal} says which moves are still to be told.
 */
package tw.caseprogress.projection.entity;
