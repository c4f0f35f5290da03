package tw.caseprogress.gateway;

import tw.caseprogress.schema.ColumnText;

/**
 * What a gateway tells of a message that it took earlier.
 *
 * @param gateway the name of the gateway
 * @param messageId the id that it gave the message, cut to what is kept
 * @param outcome DELIVERED or one of the failures
 * @param reply the gateway's own word for it
 */
public record DeliveryReceipt(
    String gateway, String messageId, DeliveryOutcome outcome, String reply) {

  public DeliveryReceipt {
    messageId = ColumnText.fit(messageId, ColumnText.MESSAGE_ID);
  }
}
