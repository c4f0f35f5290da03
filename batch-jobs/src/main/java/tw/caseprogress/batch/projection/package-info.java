/**
 * The job {@code deadline-projection}: brings the due dates of running cases up to a changed
 * calendar, then has the applicants told.
 *
 * <p>{@link tw.caseprogress.batch.projection.DeadlineProjectionTimer} starts it for each change.
 */
package tw.caseprogress.batch.projection;
