/**
 * Which language a page speaks, and how it writes dates in it.
 *
 * <p>The texts themselves are in the bundle {@code tw.caseprogress.i18n.Messages}.
 */
package tw.caseprogress.web.i18n;
