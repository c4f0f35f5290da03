/**
 * Screens of the system administrator.
 *
 * <p>{@link tw.caseprogress.web.admin.RunJobsBacking} backs the console of the batch jobs.
 */
package tw.caseprogress.web.admin;
