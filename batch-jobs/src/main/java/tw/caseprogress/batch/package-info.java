/**
 * The jobs that run by the clock: one package a job, each with its parts and its timer.
 *
 * <p>No rule lives here; the parts of a job ask the services of the trade.
 */
package tw.caseprogress.batch;
