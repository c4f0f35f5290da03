/**
 * What all HTTP interfaces share: errors as RFC 9457 problems, with constant types and texts of our
 * own.
 *
 * <p>No answer carries a message from inside; what went wrong there is in the server's log.
 */
package tw.caseprogress.web.api;
