package tw.caseprogress.web.staff.casefile;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.i18n.Texts;

/** What of a case was put right, in words: before → after. */
public final class CorrectionWords {

  private CorrectionWords() {}

  /** The words in the language of the locale. */
  public static String of(CorrectedValue value, Locale locale) {
    Texts texts = Texts.in(locale);
    return texts.get(
        "CorrectedField." + value.field(),
        shown(value, value.before(), texts),
        shown(value, value.after(), texts));
  }

  private static String shown(CorrectedValue value, String kept, Texts texts) {
    if (kept.isEmpty()) {
      return texts.get(
          value.field() == CorrectedField.OFFICER
              ? "caseTable.label.toTake"
              : "correction.text.none");
    }
    return switch (value.field()) {
      case RECEIVED_ON, POSTMARKED_ON, NOTICE_CONSENT ->
          DateText.date(LocalDate.parse(kept), texts.locale());
      case CHANNEL -> texts.word(IntakeChannel.valueOf(kept));
      case CONSENT -> consent(kept, texts);
      case NOTICE_CHANNELS -> channels(kept, texts);
      case NOTICE_LANGUAGE -> texts.word(ContactLanguage.valueOf(kept));
      case VERSION -> texts.get("correction.text.version", kept);
      case STEP -> step(kept, texts);
      case CASE_TYPE, HANDLING_AGENCY -> named(kept, texts);
      case RECEIVED_AT,
          DOCUMENT_NUMBER,
          APPLICANT_NAME,
          AGENT_NAME,
          CO_APPLICANT,
          APPLICANT_EMAIL,
          APPLICANT_MOBILE,
          APPLICANT_LANDLINE,
          APPLICANT_POSTAL_ADDRESS,
          AGENT_EMAIL,
          AGENT_MOBILE,
          AGENT_LANDLINE,
          AGENT_POSTAL_ADDRESS,
          HANDLING_UNIT,
          OFFICER ->
          kept;
    };
  }

  private static String step(String kept, Texts texts) {
    String[] parts = kept.split(CorrectedField.PART);
    return texts.get("correction.text.step", parts[0], parts[isEnglish(texts) ? 2 : 1]);
  }

  /** A name and its English form. */
  private static String named(String kept, Texts texts) {
    return kept.split(CorrectedField.PART)[isEnglish(texts) ? 1 : 0];
  }

  private static boolean isEnglish(Texts texts) {
    return texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  private static String channels(String kept, Texts texts) {
    return Stream.of(kept.split(" "))
        .map(channel -> texts.word(ContactChannel.valueOf(channel)))
        .collect(Collectors.joining(texts.get("correction.text.and")));
  }

  /** A manner and a day, parted by a blank. */
  private static String consent(String kept, Texts texts) {
    String[] parts = kept.split(" ");
    return texts.word(ConsentManner.valueOf(parts[0]))
        + " "
        + DateText.date(LocalDate.parse(parts[1]), texts.locale());
  }
}
