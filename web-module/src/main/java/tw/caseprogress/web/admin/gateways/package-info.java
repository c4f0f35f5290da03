/**
 * The gateways of mail and text message on {@code /admin/gateways}.
 *
 * <p>{@link tw.caseprogress.web.admin.gateways.WatchGatewaysBacking} shows them, {@link
 * tw.caseprogress.web.admin.gateways.WorkGatewaysBacking} switches them and tries them out.
 */
package tw.caseprogress.web.admin.gateways;
