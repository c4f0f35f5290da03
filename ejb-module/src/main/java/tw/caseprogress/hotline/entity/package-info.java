/**
 * The log of look-ups.
 *
 * <p>{@link tw.caseprogress.hotline.entity.LookUpLog} writes and counts them.
 */
package tw.caseprogress.hotline.entity;
