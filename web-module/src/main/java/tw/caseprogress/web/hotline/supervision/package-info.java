/**
 * What whoever supervises the hotline sees.
 *
 * <p>{@link tw.caseprogress.web.hotline.supervision.CountTopicsBacking} counts what calls are
 * about.
 */
package tw.caseprogress.web.hotline.supervision;
