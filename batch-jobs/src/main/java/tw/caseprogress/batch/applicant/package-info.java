/**
 * The job {@code applicant-index}: after a release with new rules for folding names it makes what
 * names are found by anew.
 *
 * <p>{@link tw.caseprogress.batch.applicant.ApplicantIndexTimer} starts it when there is something
 * to do.
 */
package tw.caseprogress.batch.applicant;
