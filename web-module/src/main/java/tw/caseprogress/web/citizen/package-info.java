/**
 * The pages for citizens: the query, what can be tracked, the deadline calculator.
 *
 * <p>They need no JavaScript and keep no session; every answer is made from its own request.
 */
package tw.caseprogress.web.citizen;
