/**
 * Reads what a citizen is told beside the progress; {@link
 * tw.caseprogress.disclosure.service.CaseTracesQuery} is all of it.
 */
package tw.caseprogress.disclosure.service;
