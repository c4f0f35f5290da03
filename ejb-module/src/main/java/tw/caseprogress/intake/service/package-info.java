/**
 * Opens cases.
 *
 * <p>{@link tw.caseprogress.intake.service.IntakeService} checks an intake and opens the case, once
 * for each submission.
 */
package tw.caseprogress.intake.service;
