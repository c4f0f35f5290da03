/**
 * Hands mails over by SMTP, and learns which did not arrive.
 *
 * <p>{@link tw.caseprogress.notification.service.smtp.SmtpTransport} sends, {@link
 * tw.caseprogress.notification.service.smtp.BounceMailbox} reads what comes back to the address
 * that {@link tw.caseprogress.notification.service.smtp.ReturnPath} makes for each notice.
 */
package tw.caseprogress.notification.service.smtp;
