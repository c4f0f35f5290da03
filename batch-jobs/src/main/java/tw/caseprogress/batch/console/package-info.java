/**
 * Starts jobs and reads their runs, for the console and for the timers.
 *
 * <p>{@link tw.caseprogress.batch.console.JobRunner} is the one bean that talks to the server's
 * batch runtime: runs that one bean started cannot be read by another.
 */
package tw.caseprogress.batch.console;
