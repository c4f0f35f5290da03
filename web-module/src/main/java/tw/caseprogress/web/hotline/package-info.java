/**
 * Screens of the 1999 hotline.
 *
 * <p>{@link tw.caseprogress.web.hotline.TakeCallBacking} is the call that is on; {@link
 * tw.caseprogress.web.hotline.LookUpCaseBacking} looks its case up.
 */
package tw.caseprogress.web.hotline;
