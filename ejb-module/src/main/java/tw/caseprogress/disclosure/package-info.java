/**
 * What a citizen may learn of what was done with his case: which notices were sent, and who looked.
 *
 * <p>{@link tw.caseprogress.disclosure.CaseTraces} is both, for whoever knows number and password.
 * No officer is named, no address is whole.
 */
package tw.caseprogress.disclosure;
