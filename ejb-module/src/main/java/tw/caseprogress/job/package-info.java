/**
 * The jobs that an administrator watches and starts, without saying how they are run.
 *
 * <p>{@link tw.caseprogress.job.JobConsole} is the port between the console and the jobs.
 */
package tw.caseprogress.job;
