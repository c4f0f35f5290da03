package tw.caseprogress.gateway.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.TextMessageReceived;

/** Takes text messages of citizens that gateways call in by HTTP, as they call receipts in. */
@ApplicationScoped
public class TextMessageCallback {

  private static final Pattern MESSAGE_ID = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final int LONGEST_SENDER = 40;
  private static final int LONGEST_TEXT = 2000;

  @Inject private CallbackKey callbackKey;
  @Inject private Event<TextMessageReceived> received;

  /**
   * Takes a message in and returns; whoever answers it does so later.
   *
   * @param gatewayName the gateway that calls, as our address for messages names it; null where
   *     there is but one
   * @return false if the key is wrong or none is agreed on, or there is no such gateway, or what is
   *     called in is no message
   */
  public boolean take(String key, String gatewayName, String messageId, String from, String text) {
    Optional<GatewayUrl> gateway = callbackKey.caller(key, gatewayName);
    if (gateway.isEmpty()
        || messageId == null
        || !MESSAGE_ID.matcher(messageId).matches()
        || from == null
        || from.length() > LONGEST_SENDER
        || text == null
        || text.length() > LONGEST_TEXT) {
      return false;
    }
    received.fire(
        new TextMessageReceived(gateway.get().name(), Optional.of(messageId), from, text));
    return true;
  }
}
