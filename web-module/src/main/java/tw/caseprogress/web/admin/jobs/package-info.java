/**
 * The console of the batch jobs on {@code /admin/jobs}.
 *
 * <p>{@link tw.caseprogress.web.admin.jobs.RunJobsBacking} shows and starts them.
 */
package tw.caseprogress.web.admin.jobs;
