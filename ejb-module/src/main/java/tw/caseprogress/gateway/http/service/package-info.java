/**
 * Hands text messages over by HTTP, as the aggregators of Taiwan offer it.
 *
 * <p>{@link tw.caseprogress.gateway.http.service.HttpSmsGateway} sends; {@link
 * tw.caseprogress.gateway.http.service.SmsStatusCode} knows the codes of answers and receipts.
 */
package tw.caseprogress.gateway.http.service;
