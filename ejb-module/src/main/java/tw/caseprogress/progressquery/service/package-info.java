/**
 * Answers for the progress of a case, within limits that no guesser can live with.
 *
 * <p>{@link tw.caseprogress.progressquery.service.CaseProgressQuery} answers, {@link
 * tw.caseprogress.progressquery.service.QueryLimits} says how often one may ask.
 */
package tw.caseprogress.progressquery.service;
