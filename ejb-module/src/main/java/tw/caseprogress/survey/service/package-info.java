/**
 * Takes the answers in and says which cases may still be answered for.
 *
 * <p>{@link tw.caseprogress.survey.service.SatisfactionService} is the citizen's door.
 */
package tw.caseprogress.survey.service;
