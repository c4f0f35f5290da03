/**
 * Hands text messages over by SMPP 3.4, and takes receipts and answers in.
 *
 * <p>{@link tw.caseprogress.gateway.smpp.service.SmppGateway} is the gateway; {@link
 * tw.caseprogress.gateway.smpp.service.SmppCommandStatus} says what its refusals mean.
 */
package tw.caseprogress.gateway.smpp.service;
