package tw.caseprogress.gateway.smpp.service;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.DeliveryReceipt;
import tw.caseprogress.gateway.TextMessageParts;
import tw.caseprogress.gateway.TextMessageReceived;

/** Takes in what a message centre sends of itself: receipts, and messages of citizens. */
final class SmppInbox implements MessageReceiverListener {

  private static final Logger LOG = Logger.getLogger(SmppInbox.class.getName());
  private static final Pattern ID = Pattern.compile("\\bid:(\\S+)");
  private static final Pattern STAT = Pattern.compile("\\bstat:([A-Za-z]{7})");
  private static final Pattern ERR = Pattern.compile("\\berr:(\\S+)");
  private static final int UCS2 = 8;
  private static final int LATIN_1 = 3;
  private static final int UDH_INDICATOR = 0x40;
  private static final int TRY_AGAIN = 0x64; // ESME_RX_T_APPN
  private static final int UNKNOWN_COMMAND = 0x03;

  private final String gateway;
  private final Consumer<DeliveryReceipt> receipts;
  private final Consumer<TextMessageReceived> texts;

  SmppInbox(
      String gateway, Consumer<DeliveryReceipt> receipts, Consumer<TextMessageReceived> texts) {
    this.gateway = gateway;
    this.receipts = receipts;
    this.texts = texts;
  }

  @Override
  public void onAcceptDeliverSm(DeliverSm delivered) throws ProcessRequestException {
    try {
      if (delivered.isSmscDeliveryReceipt()) {
        receipt(delivered);
      } else if (!delivered.isIntermediateDeliveryNotification()) {
        texts.accept(received(delivered));
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, gateway + ": not taken in, to be sent again", e);
      throw new ProcessRequestException("not now", TRY_AGAIN);
    }
  }

  private void receipt(DeliverSm delivered) {
    String words = new String(content(delivered), StandardCharsets.ISO_8859_1);
    OptionalParameter.Receipted_message_id named =
        delivered.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
    String id = named == null ? found(ID, words) : named.getValueAsString();
    String word = found(STAT, words).toUpperCase(Locale.ROOT);
    DeliveryOutcome outcome = SmppCommandStatus.outcome(word);
    if (!id.isEmpty() && outcome != null) {
      receipts.accept(
          new DeliveryReceipt(gateway, id, outcome, (word + ' ' + found(ERR, words)).strip()));
    }
  }

  /** A message of a citizen; the protocol gives it no id of its own. */
  private TextMessageReceived received(DeliverSm delivered) {
    String from = delivered.getSourceAddr() == null ? "" : delivered.getSourceAddr();
    return new TextMessageReceived(gateway, Optional.empty(), from, text(delivered));
  }

  private static String found(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String text(DeliverSm delivered) {
    byte[] content = content(delivered);
    boolean headed = (delivered.getEsmClass() & UDH_INDICATOR) != 0 && content.length > 0;
    byte[] body =
        headed
            ? Arrays.copyOfRange(
                content, Math.min(content.length, (content[0] & 0xFF) + 1), content.length)
            : content;
    return switch (delivered.getDataCoding()) {
      case UCS2 -> TextMessageParts.text(true, body);
      case LATIN_1 -> new String(body, StandardCharsets.ISO_8859_1);
      default -> TextMessageParts.text(false, body);
    };
  }

  private static byte[] content(DeliverSm delivered) {
    OptionalParameter.Message_payload payload =
        delivered.getOptionalParameter(OptionalParameter.Message_payload.class);
    byte[] content = payload == null ? delivered.getShortMessage() : payload.getValue();
    return content == null ? new byte[0] : content;
  }

  @Override
  public void onAcceptAlertNotification(AlertNotification alert) {
    LOG.log(Level.FINE, "{0}: alert", gateway);
  }

  @Override
  public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
    throw new ProcessRequestException("data_sm is not taken", UNKNOWN_COMMAND);
  }
}
