package tw.caseprogress.gateway.smpp.service;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.AbstractSmCommand;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.MessageId;
import tw.caseprogress.gateway.DeliveryReceipt;
import tw.caseprogress.gateway.IdDialect;
import tw.caseprogress.gateway.TextMessageParts;
import tw.caseprogress.gateway.TextMessageReceived;

/** Takes in what a message centre sends of itself: receipts, and messages of citizens. */
final class SmppInbox implements MessageReceiverListener {

  private static final Logger LOG = Logger.getLogger(SmppInbox.class.getName());
  private static final int UCS2 = 8;
  private static final int LATIN_1 = 3;
  private static final int UDH_INDICATOR = 0x40;
  private static final int TRY_AGAIN = 0x64; // ESME_RX_T_APPN

  private final String gateway;
  private final Optional<IdDialect> dialect;
  private final Consumer<DeliveryReceipt> receipts;
  private final Consumer<TextMessageReceived> texts;

  /**
   * An inbox.
   *
   * @param dialect how ids of receipts are to be read; empty where that is to be found out
   */
  SmppInbox(
      String gateway,
      Optional<IdDialect> dialect,
      Consumer<DeliveryReceipt> receipts,
      Consumer<TextMessageReceived> texts) {
    this.gateway = gateway;
    this.dialect = dialect;
    this.receipts = receipts;
    this.texts = texts;
  }

  @Override
  public void onAcceptDeliverSm(DeliverSm delivered) throws ProcessRequestException {
    OptionalParameter.Message_payload payload =
        delivered.getOptionalParameter(OptionalParameter.Message_payload.class);
    take(delivered, payload == null ? delivered.getShortMessage() : payload.getValue());
  }

  @Override
  public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
    OptionalParameter.Message_payload payload =
        data.getOptionalParameter(OptionalParameter.Message_payload.class);
    take(data, payload == null ? null : payload.getValue());
    return answer();
  }

  private void take(AbstractSmCommand came, byte[] given) throws ProcessRequestException {
    byte[] content = given == null ? new byte[0] : given;
    try {
      Optional<SmppReceipt> receipt = SmppReceipt.read(came, content);
      if (receipt.isPresent()) {
        tell(receipt.get());
      } else {
        texts.accept(received(came, content));
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, gateway + ": not taken in, to be sent again", e);
      throw new ProcessRequestException("not now", TRY_AGAIN);
    }
  }

  private void tell(SmppReceipt receipt) {
    if (receipt.id().isEmpty() || receipt.word().isEmpty()) {
      LOG.log(Level.WARNING, "{0}: a receipt without id or state is left", gateway);
    } else if (receipt.outcome().isEmpty()) {
      LOG.log(Level.FINE, "{0}: {1} is not the last word", new Object[] {gateway, receipt.word()});
    } else {
      receipts.accept(
          new DeliveryReceipt(
              gateway, receipt.id(), dialect, receipt.outcome().get(), receipt.word()));
    }
  }

  /** A message of a citizen; the protocol gives it no id of its own. */
  private TextMessageReceived received(AbstractSmCommand came, byte[] content) {
    String from = came.getSourceAddr() == null ? "" : came.getSourceAddr();
    return new TextMessageReceived(gateway, Optional.empty(), from, text(came, content));
  }

  private static String text(AbstractSmCommand came, byte[] content) {
    boolean headed = (came.getEsmClass() & UDH_INDICATOR) != 0 && content.length > 0;
    byte[] body =
        headed
            ? Arrays.copyOfRange(
                content, Math.min(content.length, (content[0] & 0xFF) + 1), content.length)
            : content;
    return switch (came.getDataCoding()) {
      case UCS2 -> TextMessageParts.text(true, body);
      case LATIN_1 -> new String(body, StandardCharsets.ISO_8859_1);
      default -> TextMessageParts.text(false, body);
    };
  }

  @Override
  public void onAcceptAlertNotification(AlertNotification alert) {
    LOG.log(Level.FINE, "{0}: alert", gateway);
  }

  private static DataSmResult answer() {
    try {
      return new DataSmResult(new MessageId(""), new OptionalParameter[0]);
    } catch (PDUStringException e) {
      throw new IllegalStateException(e);
    }
  }
}
