package tw.caseprogress.web.api.publicapi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casefile.StepDays;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.organisation.ServiceCounter;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.Expectation;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/**
 * The progress of a case. What is not known yet is left out.
 *
 * @param caseNumber its number, as the acceptance slip shows it
 * @param caseType what was applied for
 * @param agency who handles it
 * @param channel how the application came in
 * @param state what is done with the case
 * @param standing how it stands against its due date, in the words of the public page
 * @param receivedOn the day of receipt
 * @param dueOn the due date; left out while the clock stands still
 * @param workingDays the working days of the case
 * @param currentStep where it stands among the key steps
 * @param steps all key steps in order
 * @param actionRequired what the citizen has to hand in now; left out when nothing is wanted
 * @param outcome how it ended; left out while it is open
 * @param closedOn the day on which it was closed; left out while it is open
 * @param closedOnTime whether that was within the limit; left out while it is open
 * @param letter the official letter that tells of its end; left out while none is known
 * @param expectation how long cases of the same type took; left out while too few are known
 * @param waitingFor the other office whose answer is awaited; left out when none was asked
 * @param dueDateLedger why the due date is what it is; left out if it would need a year whose
 *     calendar is not published
 * @param yearWithoutCalendar that year; left out when no calendar is missing
 * @param surveyOpen whether the satisfaction question may be answered
 */
public record ProgressAnswer(
    String caseNumber,
    Type caseType,
    Office agency,
    IntakeChannel channel,
    CaseState state,
    CaseStanding standing,
    LocalDate receivedOn,
    LocalDate dueOn,
    Days workingDays,
    CurrentStep currentStep,
    List<Step> steps,
    Action actionRequired,
    Outcome outcome,
    LocalDate closedOn,
    Boolean closedOnTime,
    Letter letter,
    Expected expectation,
    Waiting waitingFor,
    LedgerAnswer dueDateLedger,
    Integer yearWithoutCalendar,
    boolean surveyOpen) {

  /**
   * A case type by its name.
   *
   * @param code its constant code
   * @param name its name
   */
  public record Type(String code, String name) {}

  /**
   * Who handles the case.
   *
   * @param code the official code of the agency
   * @param name the name of the agency
   * @param unit the unit that handles the case
   * @param phone the enquiry number of the unit
   * @param address where papers are handed in and results collected; left out if it is not known
   * @param addressLanguage the language of that address, whatever was asked for; left out with it
   * @param counter floor and counter there; left out if the agency does not say
   * @param counterLanguage the language of that; left out with it
   * @param openingHours when it is open; left out if the agency does not say
   * @param openingHoursLanguage the language of that; left out with them
   * @param fax its fax; left out if the agency does not say
   * @param email its mailbox for papers and questions; left out if the agency does not say
   */
  public record Office(
      String code,
      String name,
      String unit,
      String phone,
      String address,
      String addressLanguage,
      String counter,
      String counterLanguage,
      String openingHours,
      String openingHoursLanguage,
      String fax,
      String email) {}

  /**
   * The working days of a case.
   *
   * @param used how many were counted so far
   * @param left how many are left; negative from the day after the due date on
   * @param paused how many were not counted because the clock stood still
   */
  public record Days(int used, int left, int paused) {}

  /**
   * Where the case stands among its key steps.
   *
   * @param order the place of the step, from 1
   * @param of how many steps there are
   * @param name the name of the step
   */
  public record CurrentStep(int order, int of, String name) {}

  /**
   * A key step of a case.
   *
   * @param order its place, from 1
   * @param name its name
   * @param reachedOn the day on which the case reached it; left out while it lies ahead
   * @param text what the citizen was told with it; left out while it lies ahead
   * @param textLanguage the language of that text, whatever was asked for; left out with it
   * @param optional whether a case may pass it by
   * @param plannedWorkingDays how many working days it is planned to take
   * @param workingDaysTaken how many it took, so far if the case is there; left out of what was not
   *     reached, and of the closing
   * @param workingDaysWaited how many passed meanwhile while the clock stood still; left out with
   *     them
   */
  public record Step(
      int order,
      String name,
      LocalDate reachedOn,
      String text,
      String textLanguage,
      boolean optional,
      int plannedWorkingDays,
      Integer workingDaysTaken,
      Integer workingDaysWaited) {}

  /**
   * What the citizen is asked for.
   *
   * @param text what the officer wrote
   * @param textLanguage the language of that text, whatever was asked for
   * @param papers what is missing
   * @param papersLanguages the language of each of them, in their order
   * @param dueOn until when to hand it in
   */
  public record Action(
      String text,
      String textLanguage,
      List<String> papers,
      List<String> papersLanguages,
      LocalDate dueOn) {}

  /**
   * Another office that was asked.
   *
   * @param office its name
   * @param officeLanguage the language of that name, whatever was asked for
   * @param reason why it was asked
   * @param since the day on which it was asked
   * @param clockStopped whether the clock of the case stands still meanwhile
   */
  public record Waiting(
      String office,
      String officeLanguage,
      PauseReason reason,
      LocalDate since,
      boolean clockStopped) {}

  /**
   * An official letter on paper.
   *
   * @param number its document number
   * @param numberLanguage the language of that number, whatever was asked for
   * @param datedOn the day that it bears; a period for a remedy runs from its service, not from it
   */
  public record Letter(String number, String numberLanguage, LocalDate datedOn) {}

  /**
   * How long such cases took the agency over the last year, without days of supplements.
   *
   * @param medianWorkingDays half of them took no longer
   * @param p90WorkingDays nine of ten took no longer
   * @param cases how many there were
   */
  public record Expected(int medianWorkingDays, int p90WorkingDays, int cases) {}

  static ProgressAnswer of(CaseProgress progress, Texts texts) {
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
        progress
            .letter()
            .map(
                known ->
                    new Letter(
                        known.documentNumber(),
                        Language.tagOf(known.documentNumber()),
                        known.datedOn()))
            .orElse(null),
        progress.expectation().map(ProgressAnswer::expected).orElse(null),
        progress.awaitedOffice().map(ProgressAnswer::waiting).orElse(null),
        progress.ledger().map(ledger -> LedgerAnswer.of(ledger, texts)).orElse(null),
        progress.yearWithoutCalendar().orElse(null),
        progress.surveyOpen());
  }

  private static Office office(CaseProgress progress, Texts texts) {
    ServiceCounter place = progress.counter();
    Optional<String> address = said(place.addressZh(), place.addressEn(), texts);
    Optional<String> counter = said(place.reach().placeZh(), place.reach().placeEn(), texts);
    Optional<String> hours = said(place.hoursZh(), place.hoursEn(), texts);
    return new Office(
        progress.agency().code(),
        texts.choose(progress.agency().nameZh(), progress.agency().nameEn()),
        texts.choose(progress.unitZh(), progress.unitEn()),
        texts.phone(progress.phone()),
        address.orElse(null),
        address.map(Language::tagOf).orElse(null),
        counter.orElse(null),
        counter.map(Language::tagOf).orElse(null),
        hours.orElse(null),
        hours.map(Language::tagOf).orElse(null),
        said(place.reach().fax()).orElse(null),
        said(place.reach().email()).orElse(null));
  }

  private static Optional<String> said(String chinese, String english, Texts texts) {
    return said(texts.choose(chinese, english)).or(() -> said(chinese));
  }

  private static Optional<String> said(String text) {
    return Optional.of(text).filter(any -> !TypedLine.isBlank(any));
  }

  private static String name(StepProgress step, Texts texts) {
    return texts.choose(step.nameZh(), step.nameEn());
  }

  private static List<Step> steps(CaseProgress progress, Texts texts) {
    return progress.steps().stream().map(step -> step(step, progress, texts)).toList();
  }

  private static Step step(StepProgress step, CaseProgress progress, Texts texts) {
    Optional<String> text = progress.told(step, texts.contactLanguage());
    KeyStepView planned = progress.caseType().steps().get(step.order() - 1);
    return new Step(
        step.order(),
        name(step, texts),
        step.reachedOn().orElse(null),
        text.orElse(null),
        text.map(Language::tagOf).orElse(null),
        planned.optional(),
        planned.plannedWorkingDays(),
        step.days().map(StepDays::taken).orElse(null),
        step.days().map(StepDays::waited).orElse(null));
  }

  private static Action action(SupplementRound asked, CaseProgress progress, Texts texts) {
    List<String> papers = progress.missingPapers(texts.contactLanguage());
    return new Action(
        asked.text(),
        Language.tagOf(asked.text()),
        papers,
        papers.stream().map(Language::tagOf).toList(),
        asked.dueOn());
  }

  private static Waiting waiting(OutsideWaitView wait) {
    return new Waiting(
        wait.waitingFor(),
        Language.tagOf(wait.waitingFor()),
        wait.reason(),
        wait.since(),
        wait.stopsClock());
  }

  private static Expected expected(Expectation expectation) {
    return new Expected(
        expectation.medianWorkingDays(), expectation.p90WorkingDays(), expectation.cases());
  }
}
