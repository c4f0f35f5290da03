package tw.caseprogress.progressquery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.ClosingWords;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.DueDateStep;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.flowchart.CaseCourse;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.ServiceCounter;

/**
 * What a citizen learns of a case, in both languages; holds no contact data.
 *
 * @param caseFileId never shown
 * @param counter where papers are handed in
 * @param dueOn empty while the clock is stopped
 * @param workingDaysLeft negative when overdue
 * @param currentStepOrder 1 for the first step
 * @param awaitedSupplement what the citizen has to hand in now
 * @param awaitedOffice the other office whose answer is awaited, the one asked last
 * @param ledger empty if it would need a year without a calendar
 * @param yearWithoutCalendar that year
 * @param dueDateSteps why the due date moved, the first time first; empty if it never did
 * @param letter the official letter about its end; empty while none is known
 * @param expectation empty when too few cases of the type were closed
 * @param surveyOpen whether the satisfaction question of the case is open: it is closed, the
 *     applicant agreed to be asked, and nobody answered yet
 */
public record CaseProgress(
    long caseFileId,
    CaseNumber caseNumber,
    CaseTypeView caseType,
    AgencyView agency,
    String unitZh,
    String unitEn,
    String phone,
    ServiceCounter counter,
    IntakeChannel channel,
    CaseState state,
    CaseStanding standing,
    String applicantMasked,
    LocalDate receivedOn,
    Optional<LocalDate> dueOn,
    int workingDaysUsed,
    int workingDaysLeft,
    int workingDaysPaused,
    int currentStepOrder,
    List<StepProgress> steps,
    List<CourseEntry> course,
    Optional<SupplementRound> awaitedSupplement,
    Optional<Outcome> outcome,
    Optional<LocalDate> closedOn,
    Optional<Boolean> closedOnTime,
    Optional<PaperLetter> letter,
    Optional<Expectation> expectation,
    Optional<OutsideWaitView> awaitedOffice,
    Optional<DeadlineLedger> ledger,
    Optional<Integer> yearWithoutCalendar,
    List<DueDateStep> dueDateSteps,
    boolean surveyOpen) {

  public CaseProgress {
    steps = List.copyOf(steps);
    course = List.copyOf(course);
    dueDateSteps = List.copyOf(dueDateSteps);
  }

  /** What is told of its end, in a language; empty while it is open. */
  public Optional<String> closingWords(ContactLanguage language) {
    return outcome.flatMap(
        end -> {
          ClosingWords words = new ClosingWords(caseType, end);
          return course.stream()
              .filter(entry -> entry.kind() == ProgressKind.CLOSED)
              .reduce((earlier, later) -> later)
              .map(entry -> words.told(entry.text(), language));
        });
  }

  /** An entry's text for a reader: words that the officer left as they were, in his language. */
  public String told(CourseEntry entry, ContactLanguage language) {
    return switch (entry.kind()) {
      case CLOSED -> closingWords(language).orElse(entry.text());
      case STEP_REACHED ->
          entry
              .stepThen()
              .map(step -> step.told(entry.text(), language == ContactLanguage.EN))
              .orElseGet(() -> toldOfStep(entry.stepOrder().orElse(0), entry.text(), language));
      default -> entry.text();
    };
  }

  /** What was said with a step for a reader; empty while it lies ahead. */
  public Optional<String> told(StepProgress step, ContactLanguage language) {
    return step.order() == steps.size()
        ? closingWords(language)
        : step.text()
            .map(
                text ->
                    course.stream()
                        .filter(entry -> entry.kind() == ProgressKind.STEP_REACHED)
                        .filter(entry -> entry.stepOrder().equals(Optional.of(step.order())))
                        .filter(entry -> entry.text().equals(text))
                        .reduce((earlier, later) -> later)
                        .map(entry -> told(entry, language))
                        .orElseGet(() -> toldOfStep(step.order(), text, language)));
  }

  private String toldOfStep(int order, String text, ContactLanguage language) {
    return caseType.steps().stream()
        .filter(step -> step.order() == order)
        .findFirst()
        .map(step -> step.told(text, language == ContactLanguage.EN))
        .orElse(text);
  }

  /** The papers that the citizen has to hand in now, in a language; empty if there are none. */
  public List<String> missingPapers(ContactLanguage language) {
    return awaitedSupplement.map(SupplementRound::missing).orElse(List.of()).stream()
        .map(item -> caseType.paperName(item.name(), language == ContactLanguage.EN))
        .toList();
  }

  /** The step at which the case stands. */
  public StepProgress currentStep() {
    return steps.get(currentStepOrder - 1);
  }

  /** Its flow chart. */
  public FlowChart flowChart() {
    return flowChart(outcome);
  }

  /** Its flow chart for readers who are told this of its outcome, which may be nothing. */
  public FlowChart flowChart(Optional<Outcome> told) {
    return FlowChart.of(
        caseType.steps(), new CaseCourse(state, currentStepOrder, told, steps, course));
  }
}
