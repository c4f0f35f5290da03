package tw.caseprogress.gateway;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody sent us a text message.
 *
 * @param gateway the name of the gateway that brought it
 * @param messageId by which the gateway knows it; empty where it gives none, as with deliver_sm
 * @param from who sent it, as the gateway says it
 * @param text its words, which may hold a query password
 */
public record TextMessageReceived(
    String gateway, Optional<String> messageId, String from, String text) {

  public TextMessageReceived {
    Objects.requireNonNull(gateway, "gateway");
    Objects.requireNonNull(messageId, "messageId");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(text, "text");
  }

  /** Neither the sender nor the words. */
  @Override
  public String toString() {
    return "TextMessageReceived[" + gateway + "]";
  }
}
