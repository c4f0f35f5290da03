package tw.caseprogress.gateway;

import java.util.Objects;

/**
 * A text message ready to be handed over.
 *
 * @param key names it to the gateway; the same message handed over twice has the same key
 * @param to a mobile number in E.164
 * @param receipt whether the gateway is to tell what became of it
 */
public record OutgoingTextMessage(String key, String to, String text, boolean receipt) {

  public OutgoingTextMessage {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(text, "text");
  }

  /** A message of which the gateway is to tell what became of it. */
  public OutgoingTextMessage(String key, String to, String text) {
    this(key, to, text, true);
  }

  /** A message after which nobody asks: no receipt could be matched with it. */
  public static OutgoingTextMessage withoutReceipt(String key, String to, String text) {
    return new OutgoingTextMessage(key, to, text, false);
  }

  @Override
  public String toString() {
    return "OutgoingTextMessage[" + key + "]";
  }
}
