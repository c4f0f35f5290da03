/**
 * Hands mails over by SMTP, and learns which did not arrive.
 *
 * <p>{@link tw.caseprogress.gateway.smtp.service.SmtpTransport} sends, and {@link
 * tw.caseprogress.gateway.smtp.service.SmtpReply} says what a refusal means; {@link
 * tw.caseprogress.gateway.smtp.service.BounceMailbox} reads what comes back to the address that
 * {@link tw.caseprogress.gateway.smtp.service.ReturnPath} makes for each notice.
 */
package tw.caseprogress.gateway.smtp.service;
