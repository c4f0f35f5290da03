/**
 * Chooses the gateway of a message, and looks after all of them.
 *
 * <p>{@link tw.caseprogress.gateway.service.MailRoutes} and {@link
 * tw.caseprogress.gateway.service.TextMessageRoutes} hand over; without any setting both write
 * files ({@link tw.caseprogress.gateway.service.OutboxMailTransport}).
 */
package tw.caseprogress.gateway.service;
