/**
 * What applicants said in the survey, for the supervisors and the administrator of an agency.
 *
 * <p>{@link tw.caseprogress.web.admin.survey.ReadCommentsBacking} shows it.
 */
package tw.caseprogress.web.admin.survey;
