/**
 * Hands mails over by SMTP, and learns which did not arrive.
 *
 * <p>{@link tw.caseprogress.notification.smtp.service.SmtpTransport} sends, {@link
 * tw.caseprogress.notification.smtp.service.BounceMailbox} reads what comes back to the address
 * that {@link tw.caseprogress.notification.smtp.service.ReturnPath} makes for each notice.
 */
package tw.caseprogress.notification.smtp.service;
