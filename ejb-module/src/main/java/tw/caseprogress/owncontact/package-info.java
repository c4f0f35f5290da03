/**
 * What the applicant of a case changes online about being told: a one-time code to the registered
 * contact shows that it is the applicant.
 *
 * <p>Read {@link tw.caseprogress.owncontact.CodePurpose} first.
 */
package tw.caseprogress.owncontact;
