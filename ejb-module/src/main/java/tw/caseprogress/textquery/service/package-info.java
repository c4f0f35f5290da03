/**
 * Answers text messages of citizens, beside the session that brought them.
 *
 * <p>{@link tw.caseprogress.textquery.service.TextQueryDispatch} takes them in and hands answers
 * over, {@link tw.caseprogress.textquery.service.TextQueryService} judges them.
 */
package tw.caseprogress.textquery.service;
