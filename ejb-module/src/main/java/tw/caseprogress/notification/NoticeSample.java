package tw.caseprogress.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.Outcome;

/** A case that does not exist, to show what a text would say. */
public final class NoticeSample {

  private static final LocalDate RECEIVED_ON = LocalDate.of(2026, 11, 9);
  private static final LocalDate DUE_ON = LocalDate.of(2026, 12, 4);
  private static final LocalDate SUPPLEMENT_DUE_ON = LocalDate.of(2026, 11, 20);

  private NoticeSample() {}

  /** Its facts when it has come to a step. */
  public static NoticeFacts at(WordedStep step, NoticeFacts facts) {
    return step.reachedBy(facts, facts.language() == ContactLanguage.EN);
  }

  /**
   * Its facts.
   *
   * @param agencyShort the agency's name as notices begin with it
   */
  public static NoticeFacts facts(
      ContactLanguage language, String agencyCode, String agencyShort, String agency) {
    ResourceBundle words = NoticeTexts.bundle(language);
    return new NoticeFacts(
        language,
        agencyCode,
        new KeyStepName("", words.getString("sample.step")),
        agencyShort,
        agency,
        words.getString("sample.unit"),
        words.getString("sample.phone"),
        words.getString("sample.recipient"),
        words.getString("sample.caseType"),
        "115-4826-1903-57",
        "12345678",
        Optional.of(DUE_ON),
        words.getString("sample.step"),
        3,
        5,
        words.getString("sample.text"),
        List.of(words.getString("sample.paper"), words.getString("sample.otherPaper")),
        Optional.of(SUPPLEMENT_DUE_ON),
        true,
        Optional.of(Outcome.GRANTED),
        true,
        Optional.of(RECEIVED_ON),
        "ACDE-FGHJ-KLMN");
  }
}
