package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.caseprogress.gateway.DeliveryReceipt;
import tw.caseprogress.gateway.GatewayText;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.http.service.SmsStatusCode;
import tw.caseprogress.gateway.service.CallbackKey;

/** Takes receipts that gateways call in by HTTP, from whoever knows the key of the settings. */
@ApplicationScoped
public class ReceiptCallback {

  @Inject private CallbackKey callbackKey;
  @Inject private ReceiptService receipts;

  /**
   * Notes a receipt.
   *
   * @param gatewayName the gateway that calls, as our address for receipts names it; null where
   *     there is but one
   * @return false if the key is wrong or none is agreed on, or there is no such gateway, or the id
   *     is none
   */
  public boolean take(String key, String gatewayName, String messageId, String statusCode) {
    Optional<GatewayUrl> gateway = callbackKey.caller(key, gatewayName);
    if (gateway.isEmpty()
        || messageId == null
        || messageId.isBlank()
        || messageId.length() > GatewayText.LONGEST_ID) {
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
}
