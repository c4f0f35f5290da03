/**
 * The scripts that the public zone serves: the element {@code <case-progress>} for pages of the
 * city's portals, and the work that replaces a wait on our own page.
 *
 * <p>{@link tw.caseprogress.web.portal.PortalScript} is what is served, and how it is made of the
 * files beside it.
 */
package tw.caseprogress.web.portal;
