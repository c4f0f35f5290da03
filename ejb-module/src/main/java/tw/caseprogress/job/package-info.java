/**
 * The jobs that an administrator watches and starts, without saying how they are run.
 *
 * <p>{@link tw.caseprogress.job.JobConsole} is the port between the console and the jobs. {@link
 * tw.caseprogress.job.UnbrokenTimer} is what every timer does its work by, those of jobs and
 * others.
 */
package tw.caseprogress.job;
