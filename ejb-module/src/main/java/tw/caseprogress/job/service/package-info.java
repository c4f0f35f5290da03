/**
 * Keeps how far the runs of jobs have come.
 *
 * <p>{@link tw.caseprogress.job.service.JobJournal} is written by the jobs and read by the console.
 */
package tw.caseprogress.job.service;
