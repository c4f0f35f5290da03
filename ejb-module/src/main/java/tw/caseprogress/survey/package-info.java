/**
 * What citizens think of how their case was handled: one question, once, after the closing.
 *
 * <p>{@link tw.caseprogress.survey.SatisfactionAnswer} is the answer and its bounds.
 */
package tw.caseprogress.survey;
