/**
 * Looks cases up for callers to 1999 and logs every look.
 *
 * <p>{@link tw.caseprogress.hotline.service.HotlineLookUpService} is all that an operator may do.
 */
package tw.caseprogress.hotline.service;
