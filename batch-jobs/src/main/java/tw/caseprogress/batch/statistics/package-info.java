/**
 * The job {@code nightly-deadline-statistics}: counts a day agency by agency.
 *
 * <p>{@link tw.caseprogress.batch.statistics.NightlyDeadlineStatisticsTimer} starts it every night.
 */
package tw.caseprogress.batch.statistics;
