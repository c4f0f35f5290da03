/**
 * The rows of the answers.
 *
 * <p>{@link tw.caseprogress.survey.entity.SatisfactionAnswerRepository} adds and finds them.
 */
package tw.caseprogress.survey.entity;
