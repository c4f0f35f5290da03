/**
 * How long an agency may take: the handling limit, what stops the clock, and the due date.
 *
 * <p>Start at {@link tw.caseprogress.deadline.DeadlineRule}, which a case type stores as data;
 * given a {@link tw.caseprogress.deadline.CaseClock} and a calendar it answers with a {@link
 * tw.caseprogress.deadline.DueDate} or, day by day, with a {@link
 * tw.caseprogress.deadline.DeadlineLedger}. Due dates are always derived, never remembered.
 */
package tw.caseprogress.deadline;
