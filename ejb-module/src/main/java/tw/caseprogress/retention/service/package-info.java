/**
 * Reads how long things are kept.
 *
 * <p>{@link tw.caseprogress.retention.service.KeepingTimesAtStart} has what holds.
 */
package tw.caseprogress.retention.service;
