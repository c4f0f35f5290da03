/**
 * The interface for citizens and everyone else, without sign-in: progress of a case, the office
 * calendar, what can be tracked, open data.
 *
 * <p>Resources are application-scoped and answer records: nothing is injected anew for a request.
 */
package tw.caseprogress.web.api.publicapi;
