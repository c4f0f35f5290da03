/**
 * Counts cases in the tables and keeps what the nightly job counted.
 *
 * <p>{@link tw.caseprogress.statistics.service.StatisticsQuery} answers the open data.
 */
package tw.caseprogress.statistics.service;
