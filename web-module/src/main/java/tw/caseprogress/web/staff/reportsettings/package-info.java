/**
 * The page on which a supervisor chooses the reports of the agency that come by mail.
 *
 * <p>{@link tw.caseprogress.web.staff.reportsettings.ChooseReportsBacking} shows the newest one as
 * it would come.
 */
package tw.caseprogress.web.staff.reportsettings;
