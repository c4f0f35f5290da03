package tw.caseprogress.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.Outcome;

/**
 * What a notice may speak of.
 *
 * @param agencyCode whose texts it is worded by
 * @param keyStep the step that it tells of, or at which the case is
 * @param agencyShort begins every text message
 * @param recipient the recipient's name: masked, but in a letter
 * @param queryPassword what stands for it in this text: the digits, or dots in the evidence
 * @param dueOn empty while the clock is stopped
 * @param text what the officer wrote for the citizen; may be empty
 * @param items the missing papers, in order; empty where none are asked for
 * @param survey whether the applicant may be asked how content they were
 * @param receivedOn the day of receipt, where it was put right
 * @param code what answers the survey, or shows that a contact is the reader's; may be empty
 */
public record NoticeFacts(
    ContactLanguage language,
    String agencyCode,
    KeyStepName keyStep,
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
    boolean survey,
    Optional<LocalDate> receivedOn,
    String code) {

  /** What stands in the evidence where the password stood. */
  public static final String BLACKED_OUT = "●●●●●●●●";

  /** What stands in the evidence where a code stood; nothing that stands for the password. */
  public static final String CODE_BLACKED_OUT = "▒▒▒▒▒▒";

  private static final String NO_NUMBER_YET = "●●●-●●●●-●●●●-●●";

  public NoticeFacts {
    items = List.copyOf(items);
  }

  /** The same facts with another due date. */
  public NoticeFacts dueOn(LocalDate day) {
    return with(recipient, caseNumber, queryPassword, Optional.of(day));
  }

  /** The same facts for a letter, which names its recipient in full. */
  public NoticeFacts addressedTo(String name) {
    return with(name, caseNumber, queryPassword, dueOn);
  }

  /** The same facts for the evidence, password and code blacked out. */
  public NoticeFacts withoutPassword() {
    return with(recipient, caseNumber, BLACKED_OUT, dueOn)
        .withCode(code.isEmpty() ? "" : CODE_BLACKED_OUT);
  }

  /** The same facts with a code. */
  public NoticeFacts withCode(String given) {
    return new NoticeFacts(
        language,
        agencyCode,
        keyStep,
        agencyShort,
        agency,
        unit,
        phone,
        recipient,
        caseType,
        caseNumber,
        queryPassword,
        dueOn,
        step,
        stepOrder,
        stepCount,
        text,
        items,
        supplementDueOn,
        complete,
        outcome,
        survey,
        receivedOn,
        given);
  }

  /** The same facts before the case has its number. */
  public NoticeFacts notYetNumbered() {
    return with(recipient, NO_NUMBER_YET, queryPassword, dueOn);
  }

  /** The same facts at a step of a case type, of which the citizen is told this. */
  NoticeFacts at(
      KeyStepName name, String type, String stepName, int order, int count, String told) {
    return new NoticeFacts(
        language,
        agencyCode,
        name,
        agencyShort,
        agency,
        unit,
        phone,
        recipient,
        type,
        caseNumber,
        queryPassword,
        dueOn,
        stepName,
        order,
        count,
        told,
        items,
        supplementDueOn,
        complete,
        outcome,
        survey,
        receivedOn,
        code);
  }

  private NoticeFacts with(String name, String number, String password, Optional<LocalDate> due) {
    return new NoticeFacts(
        language,
        agencyCode,
        keyStep,
        agencyShort,
        agency,
        unit,
        phone,
        name,
        caseType,
        number,
        password,
        due,
        step,
        stepOrder,
        stepCount,
        text,
        items,
        supplementDueOn,
        complete,
        outcome,
        survey,
        receivedOn,
        code);
  }
}
