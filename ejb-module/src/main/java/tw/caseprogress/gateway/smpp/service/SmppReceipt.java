package tw.caseprogress.gateway.smpp.service;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsmpp.bean.AbstractSmCommand;
import org.jsmpp.bean.OptionalParameter;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.MessageIdForms;
import tw.caseprogress.gateway.ReceiptText;

/**
 * A receipt as a message centre brings it, by its words, by parameters, or by both.
 *
 * <p>What it is is told by its form: many centres do not mark their receipts (esm_class), and some
 * mark what is none.
 *
 * @param id empty if none is to be found
 * @param outcome empty while it is not the last word
 * @param word the centre's own word for it, with the number of the error if there is one
 */
record SmppReceipt(String id, Optional<DeliveryOutcome> outcome, String word) {

  private static final int UCS2 = 8;
  private static final int TYPE = 0x3C;
  private static final int MARKED = 0x04;
  private static final int ACKNOWLEDGED = 0x08;
  private static final int INTERMEDIATE = 0x20;

  /**
   * Reads what came.
   *
   * @param content its short_message or message_payload
   * @return empty if it is no receipt
   */
  static Optional<SmppReceipt> read(AbstractSmCommand came, byte[] content) {
    OptionalParameter.Receipted_message_id named =
        came.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
    OptionalParameter.Message_state stated =
        came.getOptionalParameter(OptionalParameter.Message_state.class);
    String words = words(came, content);
    int type = came.getEsmClass() & TYPE;
    boolean marked = type == MARKED || type == ACKNOWLEDGED || type == INTERMEDIATE;
    if (!marked && named == null && stated == null && !ReceiptText.isLike(words)) {
      return Optional.empty();
    }
    ReceiptText text = ReceiptText.read(words);
    Optional<String> state = Optional.ofNullable(stated).map(s -> word(s.getValue()));
    Optional<DeliveryOutcome> outcome =
        text.outcome().or(() -> state.flatMap(w -> new ReceiptText("", w, "").outcome()));
    String word = text.outcome().isPresent() ? text.state() : state.orElse(text.state());
    return Optional.of(
        new SmppReceipt(
            id(text.id(), named == null ? "" : plain(named)),
            outcome,
            (word + ' ' + text.error()).strip()));
  }

  /**
   * The id of both. The parameter counts; but some centres forget its closing NUL, and whoever
   * reads it by the book then loses its last sign, or they cut the one or the other: the longer is
   * whole.
   */
  private static String id(String byText, String byParameter) {
    if (byParameter.isEmpty()) {
      return byText;
    }
    String text = MessageIdForms.plain(byText);
    boolean cut =
        text.length() > byParameter.length() && text.startsWith(MessageIdForms.plain(byParameter));
    return cut ? byText : byParameter;
  }

  private static String plain(OptionalParameter.Receipted_message_id named) {
    return new String(named.getValue(), StandardCharsets.ISO_8859_1).replace("\0", "").strip();
  }

  /** The words in the alphabet that is named, or in the other if they make no sense in that. */
  private static String words(AbstractSmCommand came, byte[] content) {
    String wide = new String(content, StandardCharsets.UTF_16BE);
    String narrow = new String(content, StandardCharsets.ISO_8859_1);
    boolean unicode = came.getDataCoding() == UCS2;
    String named = unicode ? wide : narrow;
    String other = unicode ? narrow : wide;
    return !ReceiptText.isLike(named) && ReceiptText.isLike(other) ? other : named;
  }

  /** The word for a state by its number (SMPP 3.4, section 5.2.28). */
  private static String word(byte state) {
    return switch (state) {
      case 0 -> "SCHEDULED";
      case 1 -> "ENROUTE";
      case 2 -> "DELIVRD";
      case 3 -> "EXPIRED";
      case 4 -> "DELETED";
      case 5 -> "UNDELIV";
      case 6 -> "ACCEPTD";
      case 7 -> "UNKNOWN";
      case 8 -> "REJECTD";
      case 9 -> "SKIPPED";
      default -> "";
    };
  }
}
