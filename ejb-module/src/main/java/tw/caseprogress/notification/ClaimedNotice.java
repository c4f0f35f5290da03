package tw.caseprogress.notification;

import java.util.Optional;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.gateway.OutgoingTextMessage;
import tw.caseprogress.security.Seal;

/**
 * A notice that one worker may hand over, and nobody else until the claim is over.
 *
 * @param caseFileId the identity of the case it tells of
 * @param tries what was tried of it, the try for which it is claimed included
 * @param addressSealed the address, sealed
 * @param bodySealed what is sent, sealed
 * @param attachment what goes with it, if anything does
 */
public record ClaimedNotice(
    long id,
    long caseFileId,
    ContactChannel channel,
    ContactLanguage language,
    NoticeTries tries,
    Optional<String> subject,
    byte[] addressSealed,
    byte[] bodySealed,
    Optional<NoticeAttachment> attachment) {

  /** The notice as a mail. */
  public OutgoingMail asMail(Seal seal) {
    String text = seal.open(bodySealed);
    return new OutgoingMail(
        key(),
        seal.open(addressSealed),
        subject.orElse(""),
        text,
        Optional.of(NoticeHtml.of(text, language)));
  }

  /** The notice as a text message. */
  public OutgoingTextMessage asTextMessage(Seal seal) {
    return new OutgoingTextMessage(key(), seal.open(addressSealed), seal.open(bodySealed));
  }

  private String key() {
    return "notice-" + id;
  }

  @Override
  public String toString() {
    return "ClaimedNotice[" + id + "]";
  }
}
