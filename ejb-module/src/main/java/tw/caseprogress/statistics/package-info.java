/**
 * How well the deadlines are kept: the figures of one day, and what of them is told to everyone.
 *
 * <p>{@link tw.caseprogress.statistics.DeadlineTally} holds the words of the trade; {@link
 * tw.caseprogress.statistics.PublicStatistics} is the open data.
 */
package tw.caseprogress.statistics;
