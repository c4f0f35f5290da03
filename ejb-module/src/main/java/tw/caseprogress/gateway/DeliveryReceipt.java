package tw.caseprogress.gateway;

import java.util.Optional;

/**
 * What a gateway tells of a message that it took earlier.
 *
 * @param gateway the name of the gateway
 * @param messageId the id of the message as the receipt gives it, cut to what is kept
 * @param forms the forms in which the gateway may have given that id when it took the message
 * @param outcome DELIVERED, one of the failures, or UNCLEAR where the gateway does not know either
 * @param reply the gateway's own word for it
 */
public record DeliveryReceipt(
    String gateway, String messageId, MessageIdForms forms, DeliveryOutcome outcome, String reply) {

  public DeliveryReceipt {
    messageId = GatewayText.id(messageId);
  }

  /** Of a gateway that tells of messages by the ids that it gave them. */
  public DeliveryReceipt(String gateway, String messageId, DeliveryOutcome outcome, String reply) {
    this(gateway, messageId, Optional.of(IdDialect.TEXT), outcome, reply);
  }

  /** Of a gateway that speaks a dialect, or one that is to be found out. */
  public DeliveryReceipt(
      String gateway,
      String messageId,
      Optional<IdDialect> dialect,
      DeliveryOutcome outcome,
      String reply) {
    this(gateway, messageId, MessageIdForms.of(GatewayText.id(messageId), dialect), outcome, reply);
  }
}
