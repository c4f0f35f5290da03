/**
 * Records consents as cases are opened, and shows them.
 *
 * <p>{@link tw.caseprogress.consent.service.ConsentRecorder} listens to the intake.
 */
package tw.caseprogress.consent.service;
