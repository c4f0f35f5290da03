/**
 * Signing in, the current caller, the one place that confines rows to an agency, and the keys.
 *
 * <p>{@link tw.caseprogress.security.service.CurrentCaller} says who asks, {@link
 * tw.caseprogress.security.service.AgencyScope} what they may reach.
 */
package tw.caseprogress.security.service;
