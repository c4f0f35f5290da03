package tw.caseprogress.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.typed.RocDate;
import tw.caseprogress.typed.TypedLine;

/**
 * A notice as a letter on paper, for somebody whom no mail and no text message reaches.
 *
 * @param recipient the name in full
 * @param address empty if there is none any more
 */
public record NoticeLetter(
    CaseNumber caseNumber,
    AgencyView agency,
    ContactLanguage language,
    LocalDate day,
    String recipient,
    Optional<String> address,
    String subject,
    String body) {

  /** What a mail says of itself at its end. */
  private static final List<String> OF_MAILS =
      List.of(
          "（本信由系統自動寄發，請勿直接回覆。）", "(This mail was sent automatically; please do not reply to it.)");

  /** The words of a mail without what it says of itself. */
  public static String body(NoticeText mail) {
    String body = TypedLine.words(mail.body());
    for (String said : OF_MAILS) {
      if (body.endsWith(said)) {
        return TypedLine.words(body.substring(0, body.length() - said.length()));
      }
    }
    return body;
  }

  /** To whom it goes, as it stands in the window of the envelope. */
  public String addressee() {
    return isEnglish() ? recipient : recipient + "　收";
  }

  /** The day as its language writes it. */
  public String writtenOn() {
    return isEnglish() ? day.toString() : RocDate.text(day);
  }

  public boolean isEnglish() {
    return language == ContactLanguage.EN;
  }

  @Override
  public String toString() {
    return "NoticeLetter[" + caseNumber.shown() + "]";
  }
}
