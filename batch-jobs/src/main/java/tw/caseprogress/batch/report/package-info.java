/**
 * The job {@code deadline-reports}: mails the supervisors the reports of their agency, agency by
 * agency.
 *
 * <p>{@link tw.caseprogress.batch.report.DeadlineReportsTimer} starts it on working days, once the
 * night has counted.
 */
package tw.caseprogress.batch.report;
