/**
 * How a deadline ledger is shown, month by month and in sentences, and how a question for one is
 * read.
 *
 * <p>The same ledger answers the citizen, the officer and the public calculator.
 */
package tw.caseprogress.web.deadline;
