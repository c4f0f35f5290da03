/**
 * A case: how it is opened, worked step by step, paused, and closed.
 *
 * <p>Begin at {@code entity.CaseFile}: its verbs are all that may happen to a case. How it comes in
 * stands in {@code intake}.
 */
package tw.caseprogress.casefile;
