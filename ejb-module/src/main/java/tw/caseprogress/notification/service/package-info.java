/**
 * Writes the notices that events of a case make due, and hands them over.
 *
 * <p>{@link tw.caseprogress.notification.service.NoticeWriter} writes within the event's
 * transaction, {@link tw.caseprogress.notification.service.NoticeDispatch} hands over after it.
 */
package tw.caseprogress.notification.service;
