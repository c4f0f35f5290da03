package tw.caseprogress.notification;

import java.util.Optional;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.gateway.TextMessageLength;

/**
 * A notice as it would be sent, the password blacked out.
 *
 * @param length of a text message, counted with the password; empty for e-mails
 */
public record PreviewedNotice(
    PartyRole recipient,
    ContactChannel channel,
    String addressMasked,
    NoticeText text,
    Optional<TextMessageLength> length) {

  /** A notice of these words; {@code sent} are the same words with the password. */
  public static PreviewedNotice of(
      PartyRole recipient,
      ContactChannel channel,
      String addressMasked,
      NoticeText shown,
      NoticeText sent) {
    return new PreviewedNotice(
        recipient,
        channel,
        addressMasked,
        shown,
        channel == ContactChannel.TEXT_MESSAGE
            ? Optional.of(TextMessageLength.of(sent.body()))
            : Optional.empty());
  }
}
