package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import tw.caseprogress.notification.DeliveryReceipt;
import tw.caseprogress.notification.GatewaySettings;
import tw.caseprogress.notification.service.http.SmsStatusCode;

/** Takes receipts that gateways call in by HTTP, from whoever knows the key of the settings. */
@ApplicationScoped
public class ReceiptCallback {

  private static final int LONGEST_ID = 200;

  @Inject private GatewaySettingsFile settings;
  @Inject private ReceiptLedger receipts;

  /**
   * Notes a receipt.
   *
   * @return false if the key is wrong or none is agreed on, or the id is none
   */
  public boolean take(String key, String messageId, String statusCode) {
    GatewaySettings inForce = settings.inForce();
    Optional<String> agreed = inForce.callbackKey();
    boolean known =
        agreed.isPresent() && key != null && MessageDigest.isEqual(bytes(agreed.get()), bytes(key));
    if (!known || messageId == null || messageId.isBlank() || messageId.length() > LONGEST_ID) {
      return false;
    }
    SmsStatusCode.outcome(statusCode == null ? "" : statusCode)
        .ifPresent(
            outcome ->
                inForce
                    .http()
                    .forEach(
                        gateway ->
                            receipts.note(
                                new DeliveryReceipt(
                                    gateway.name(),
                                    messageId,
                                    outcome,
                                    "statuscode " + statusCode))));
    return true;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
