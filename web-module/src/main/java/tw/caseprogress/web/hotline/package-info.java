/**
 * Screens of the 1999 hotline.
 *
 * <p>{@link tw.caseprogress.web.hotline.LookUpCaseBacking} backs the one there is: look up, read
 * aloud, next call.
 */
package tw.caseprogress.web.hotline;
