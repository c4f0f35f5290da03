package tw.caseprogress.gateway;

import java.util.Objects;

/**
 * A text message ready to be handed over.
 *
 * @param key names it to the gateway; the same message handed over twice has the same key
 * @param to a mobile number in E.164
 */
public record OutgoingTextMessage(String key, String to, String text) {

  public OutgoingTextMessage {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return "OutgoingTextMessage[" + key + "]";
  }
}
