package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import tw.caseprogress.notification.ColumnText;
import tw.caseprogress.notification.DeliveryReceipt;
import tw.caseprogress.notification.GatewaySettings;
import tw.caseprogress.notification.GatewayUrl;
import tw.caseprogress.notification.service.http.SmsStatusCode;

/** Takes receipts that gateways call in by HTTP, from whoever knows the key of the settings. */
@ApplicationScoped
public class ReceiptCallback {

  @Inject private GatewaySettingsFile settings;
  @Inject private ReceiptLedger receipts;

  /**
   * Notes a receipt.
   *
   * @param gatewayName the gateway that calls, as our address for receipts names it; null where
   *     there is but one
   * @return false if the key is wrong or none is agreed on, or there is no such gateway, or the id
   *     is none
   */
  public boolean take(String key, String gatewayName, String messageId, String statusCode) {
    GatewaySettings inForce = settings.inForce();
    Optional<String> agreed = inForce.callbackKey();
    boolean known =
        agreed.isPresent() && key != null && MessageDigest.isEqual(bytes(agreed.get()), bytes(key));
    Optional<GatewayUrl> gateway = inForce.httpGateway(Optional.ofNullable(gatewayName));
    if (!known
        || gateway.isEmpty()
        || messageId == null
        || messageId.isBlank()
        || messageId.length() > ColumnText.MESSAGE_ID) {
      return false;
    }
    SmsStatusCode.outcome(statusCode == null ? "" : statusCode)
        .ifPresent(
            outcome ->
                receipts.note(
                    new DeliveryReceipt(
                        gateway.get().name(), messageId, outcome, "statuscode " + statusCode)));
    return true;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
