/**
 * Carries a change of the calendar to all running cases, and tells whom it concerns.
 *
 * <p>{@link tw.caseprogress.projection.service.DueDateProjectionService} moves the due dates,
 * {@link tw.caseprogress.projection.service.DueDateTellingService} has the parties told.
 */
package tw.caseprogress.projection.service;
