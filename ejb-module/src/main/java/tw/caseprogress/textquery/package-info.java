/**
 * 簡訊查詢: a citizen texts case number and query password, and is told in one text message how the
 * case stands.
 *
 * <p>{@link tw.caseprogress.textquery.TextQuestion} reads what came in, {@link
 * tw.caseprogress.textquery.TextAnswer} words what goes back.
 */
package tw.caseprogress.textquery;
