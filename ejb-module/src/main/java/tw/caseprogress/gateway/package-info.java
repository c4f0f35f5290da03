/**
 * The ways out: mails and text messages leave by a port and know no case.
 *
 * <p>{@link tw.caseprogress.gateway.MailTransport} and {@link tw.caseprogress.gateway.SmsGateway}
 * are the ports; {@link tw.caseprogress.gateway.GatewaySettings} says which adapter stands behind
 * them.
 */
package tw.caseprogress.gateway;
