package tw.caseprogress.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.Outcome;

/**
 * What a notice may speak of.
 *
 * @param agencyShort begins every text message
 * @param recipient the recipient's masked name
 * @param queryPassword what stands for it in this text: the digits, or dots in the evidence
 * @param dueOn empty while the clock is stopped
 * @param text what the officer wrote for the citizen; may be empty
 * @param items the missing papers, in order; empty where none are asked for
 * @param survey whether the applicant may be asked how content they were
 */
public record NoticeFacts(
    ContactLanguage language,
    String agencyShort,
    String agency,
    String unit,
    String phone,
    String recipient,
    String caseType,
    String caseNumber,
    String queryPassword,
    Optional<LocalDate> dueOn,
    String step,
    int stepOrder,
    int stepCount,
    String text,
    List<String> items,
    Optional<LocalDate> supplementDueOn,
    boolean complete,
    Optional<Outcome> outcome,
    boolean survey) {

  /** What stands in the evidence where the password stood. */
  public static final String BLACKED_OUT = "●●●●●●●●";

  public NoticeFacts {
    items = List.copyOf(items);
  }

  /** The same facts as they will be when the case has reached another step. */
  public NoticeFacts atStep(String reachedStep, int reachedOrder) {
    return new NoticeFacts(
        language,
        agencyShort,
        agency,
        unit,
        phone,
        recipient,
        caseType,
        caseNumber,
        queryPassword,
        dueOn,
        reachedStep,
        reachedOrder,
        stepCount,
        text,
        items,
        supplementDueOn,
        complete,
        outcome,
        survey);
  }

  /** The same facts for the evidence, the password blacked out. */
  public NoticeFacts withoutPassword() {
    return new NoticeFacts(
        language,
        agencyShort,
        agency,
        unit,
        phone,
        recipient,
        caseType,
        caseNumber,
        BLACKED_OUT,
        dueOn,
        step,
        stepOrder,
        stepCount,
        text,
        items,
        supplementDueOn,
        complete,
        outcome,
        survey);
  }
}
