/**
 * The notices that a case owes its parties: what they say, by which channel, and what became of
 * them.
 *
 * <p>{@link tw.caseprogress.notification.NoticeTexts} words them, by texts of which {@link
 * tw.caseprogress.notification.NoticeTemplate} says what they may hold; the ports {@link
 * tw.caseprogress.gateway.MailTransport} and {@link tw.caseprogress.gateway.SmsGateway} carry them.
 */
package tw.caseprogress.notification;
