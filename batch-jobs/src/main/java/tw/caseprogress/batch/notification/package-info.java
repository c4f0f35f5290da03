/**
 * The job {@code notification-retry}: every five minutes it deals with notices that failed.
 *
 * <p>{@link tw.caseprogress.batch.notification.NotificationRetryTimer} starts it when there is
 * something to do.
 */
package tw.caseprogress.batch.notification;
