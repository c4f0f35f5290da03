/**
 * Keeps the versions of the consent form, records consents as cases are opened, and shows both.
 *
 * <p>{@link tw.caseprogress.consent.service.ConsentRecorder} listens to the intake; {@link
 * tw.caseprogress.consent.service.ConsentFormCatalogue} says which version is in force, {@link
 * tw.caseprogress.consent.service.ConsentFormService} is what administrators do to it.
 */
package tw.caseprogress.consent.service;
