/**
 * What stands before every page: zones, signing in and out, limits, headers.
 *
 * <p>{@link tw.caseprogress.web.security.Zone} says which paths a listener answers, {@link
 * tw.caseprogress.web.security.ZoneFilter} refuses the others.
 */
package tw.caseprogress.web.security;
