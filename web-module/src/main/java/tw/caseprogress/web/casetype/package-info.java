/**
 * How the case types that can be tracked are searched, for the public page and the public
 * interface.
 *
 * <p>Both find the same ones.
 */
package tw.caseprogress.web.casetype;
