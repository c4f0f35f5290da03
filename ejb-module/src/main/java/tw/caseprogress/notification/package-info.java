/**
 * The notices that a case owes its parties: what they say, by which channel, and what became of
 * them.
 *
 * <p>{@link tw.caseprogress.notification.NoticeTexts} words them; the ports {@link
 * tw.caseprogress.gateway.MailTransport} and {@link tw.caseprogress.gateway.SmsGateway} carry them.
 */
package tw.caseprogress.notification;
