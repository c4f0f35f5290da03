package tw.caseprogress.web.api.publicapi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.Expectation;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/**
 * The progress of a case. What is not known yet is left out.
 *
 * @param state what is done with the case
 * @param standing how it stands against its due date, in the words of the public page
 * @param dueOn left out while the clock stands still
 * @param workingDays days used, left (negative from the day after the due date on) and paused
 * @param actionRequired what the citizen has to hand in now
 * @param expectation how long cases of the same type took
 * @param waitingFor the other office whose answer is awaited
 * @param dueDateLedger why the due date is what it is; left out if it would need a year whose
 *     calendar is not published
 * @param yearWithoutCalendar that year
 * @param surveyOpen whether the satisfaction question may be answered
 */
@Schema(name = "CaseProgress")
public record ProgressAnswer(
    String caseNumber,
    Type caseType,
    Office agency,
    IntakeChannel channel,
    CaseState state,
    CaseStanding standing,
    @Schema(type = SchemaType.STRING, format = "date") LocalDate receivedOn,
    @Schema(type = SchemaType.STRING, format = "date") LocalDate dueOn,
    Days workingDays,
    CurrentStep currentStep,
    List<Step> steps,
    Action actionRequired,
    Outcome outcome,
    @Schema(type = SchemaType.STRING, format = "date") LocalDate closedOn,
    Boolean closedOnTime,
    Expected expectation,
    Waiting waitingFor,
    LedgerAnswer dueDateLedger,
    Integer yearWithoutCalendar,
    boolean surveyOpen) {

  /** The case type. */
  @Schema(name = "CaseTypeName")
  public record Type(String code, String name) {}

  /** Who handles the case. */
  @Schema(name = "HandlingAgency")
  public record Office(String code, String name, String unit, String phone) {}

  /** Working days. */
  @Schema(name = "WorkingDayCount")
  public record Days(int used, int left, int paused) {}

  /** Where the case stands. */
  @Schema(name = "CurrentStep")
  public record CurrentStep(int order, int of, String name) {}

  /**
   * A key step.
   *
   * @param reachedOn left out while it lies ahead
   * @param text what the citizen was told with it; left out while it lies ahead
   * @param textLanguage the language of that text, whatever was asked for
   */
  @Schema(name = "Step")
  public record Step(
      int order,
      String name,
      @Schema(type = SchemaType.STRING, format = "date") LocalDate reachedOn,
      String text,
      String textLanguage) {}

  /**
   * What the citizen is asked for.
   *
   * @param text what the officer wrote
   * @param textLanguage the language of that text, whatever was asked for
   * @param papers what is missing
   * @param dueOn until when to hand it in
   */
  @Schema(name = "ActionRequired")
  public record Action(
      String text,
      String textLanguage,
      List<String> papers,
      @Schema(type = SchemaType.STRING, format = "date") LocalDate dueOn) {}

  /** Another office that was asked. */
  @Schema(name = "WaitingFor")
  public record Waiting(
      String office,
      PauseReason reason,
      @Schema(type = SchemaType.STRING, format = "date") LocalDate since,
      boolean clockStopped) {}

  /** How long such cases took over the last year, without days of supplements. */
  @Schema(name = "Expectation")
  public record Expected(int medianWorkingDays, int p90WorkingDays, int cases) {}

  static ProgressAnswer of(CaseProgress progress, boolean surveyOpen, Texts texts) {
    StepProgress now = progress.currentStep();
    return new ProgressAnswer(
        progress.caseNumber().shown(),
        new Type(
            progress.caseType().code(),
            texts.choose(progress.caseType().nameZh(), progress.caseType().nameEn())),
        office(progress, texts),
        progress.channel(),
        progress.state(),
        progress.standing(),
        progress.receivedOn(),
        progress.dueOn().orElse(null),
        new Days(
            progress.workingDaysUsed(), progress.workingDaysLeft(), progress.workingDaysPaused()),
        new CurrentStep(now.order(), progress.steps().size(), name(now, texts)),
        steps(progress, texts),
        progress.awaitedSupplement().map(asked -> action(asked, progress, texts)).orElse(null),
        progress.outcome().orElse(null),
        progress.closedOn().orElse(null),
        progress.closedOnTime().orElse(null),
        progress.expectation().map(ProgressAnswer::expected).orElse(null),
        progress.awaitedOffice().map(ProgressAnswer::waiting).orElse(null),
        progress.ledger().map(ledger -> LedgerAnswer.of(ledger, texts)).orElse(null),
        progress.yearWithoutCalendar().orElse(null),
        surveyOpen);
  }

  private static Office office(CaseProgress progress, Texts texts) {
    return new Office(
        progress.agency().code(),
        texts.choose(progress.agency().nameZh(), progress.agency().nameEn()),
        texts.choose(progress.unitZh(), progress.unitEn()),
        texts.phone(progress.phone()));
  }

  private static String name(StepProgress step, Texts texts) {
    return texts.choose(step.nameZh(), step.nameEn());
  }

  /** The last step of a closed case has the words of its outcome, not those of a grant. */
  private static List<Step> steps(CaseProgress progress, Texts texts) {
    int last = progress.steps().size();
    Optional<String> end = progress.closingWords(texts.contactLanguage());
    return progress.steps().stream()
        .map(step -> step(step, step.order() == last ? end : told(step, progress, texts), texts))
        .toList();
  }

  /** Words that the officer left as the case type has them are told in the caller's language. */
  private static Optional<String> told(StepProgress step, CaseProgress progress, Texts texts) {
    return step.text()
        .map(
            text ->
                progress.caseType().steps().stream()
                    .filter(of -> of.order() == step.order() && of.isPublicText(text))
                    .findFirst()
                    .map(of -> of.publicText(texts.isEnglish()))
                    .orElse(text));
  }

  private static Step step(StepProgress step, Optional<String> text, Texts texts) {
    return new Step(
        step.order(),
        name(step, texts),
        step.reachedOn().orElse(null),
        text.orElse(null),
        text.map(Language::tagOf).orElse(null));
  }

  private static Action action(SupplementRound asked, CaseProgress progress, Texts texts) {
    return new Action(
        asked.text(),
        Language.tagOf(asked.text()),
        progress.missingPapers(texts.contactLanguage()),
        asked.dueOn());
  }

  private static Waiting waiting(OutsideWaitView wait) {
    return new Waiting(wait.waitingFor(), wait.reason(), wait.since(), wait.stopsClock());
  }

  private static Expected expected(Expectation expectation) {
    return new Expected(
        expectation.medianWorkingDays(), expectation.p90WorkingDays(), expectation.cases());
  }
}
