/**
 * Absences and who stands in: an officer's own on {@code /staff/absence}, all of an agency on
 * {@code /admin/people/absences}; both pages show the same part, backed by {@link
 * tw.caseprogress.web.staff.absence.EnterAbsenceBacking}.
 */
package tw.caseprogress.web.staff.absence;
