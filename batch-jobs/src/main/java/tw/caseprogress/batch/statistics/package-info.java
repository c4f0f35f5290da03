/**
 * The job {@code nightly-deadline-statistics}: counts a day agency by agency, then mails the
 * reports.
 *
 * <p>{@link tw.caseprogress.batch.statistics.NightlyDeadlineStatisticsTimer} starts it every night.
 */
package tw.caseprogress.batch.statistics;
