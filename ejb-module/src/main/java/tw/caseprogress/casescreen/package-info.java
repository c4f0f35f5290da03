/**
 * What staff see when they open a case, and what its forms propose.
 *
 * <p>{@link tw.caseprogress.casescreen.CaseScreen} is everything that the page shows at first;
 * {@link tw.caseprogress.casescreen.CaseSteps} derives from it what may be entered next.
 */
package tw.caseprogress.casescreen;
