package tw.caseprogress.gateway;

import java.util.Optional;

/**
 * What the receiving side says when it takes a message.
 *
 * @param gateway the name of the way by which it went
 * @param messageId the id by which the receiving side knows it, cut to what is kept; empty where it
 *     gives none: the message is taken all the same, and no receipt can be found for it
 */
public record HandedOver(String gateway, Optional<String> messageId) {

  public HandedOver {
    messageId = messageId.map(id -> GatewayText.id(id.strip())).filter(id -> !id.isEmpty());
  }

  /**
   * Taken, with an id as the receiving side gave it.
   *
   * @param messageId null or blank where it gave none
   */
  public HandedOver(String gateway, String messageId) {
    this(gateway, Optional.ofNullable(messageId));
  }
}
