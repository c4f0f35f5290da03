package tw.caseprogress.flowchart;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.caseprogress.casefile.ProgressKind.CLOSED;
import static tw.caseprogress.casefile.ProgressKind.OFFICER_MESSAGE;
import static tw.caseprogress.casefile.ProgressKind.STEP_REACHED;
import static tw.caseprogress.casefile.ProgressKind.SUPPLEMENT_IN_PART;
import static tw.caseprogress.casefile.ProgressKind.SUPPLEMENT_RECEIVED;
import static tw.caseprogress.casefile.ProgressKind.SUPPLEMENT_REQUESTED;
import static tw.caseprogress.flowchart.StepState.CURRENT;
import static tw.caseprogress.flowchart.StepState.DONE;
import static tw.caseprogress.flowchart.StepState.ENDED;
import static tw.caseprogress.flowchart.StepState.NOT_REACHED;
import static tw.caseprogress.flowchart.StepState.PASSED_BY;
import static tw.caseprogress.flowchart.StepState.PLANNED;
import static tw.caseprogress.flowchart.StepState.REACHED;
import static tw.caseprogress.flowchart.StepState.TO_COME;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CaseTypeFixture;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.DeadlineAccount;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.StepDays;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockPause;

/** Cases of four steps: receipt, review, stamping, closing; received on Monday 9 November 2026. */
class FlowChartTest {

  private static final CaseTypeView TYPE = CaseTypeFixture.interiorReview();
  private static final WorkingDayCalendar CALENDAR = ShippedCalendar.cityCalendar();
  private static final LocalDate TODAY = november(20); // Friday
  private static final List<ClockPause> NO_PAUSE = List.of();

  @Test
  void aTypeWithoutACaseHasItsStepsPlanned_theLastOneClosesIt() {
    FlowChart chart = FlowChart.of(TYPE.steps());

    assertThat(chart.steps()).extracting(FlowStep::state).containsOnly(PLANNED);
    assertThat(chart.steps()).extracting(FlowStep::last).containsExactly(false, false, false, true);
    assertThat(FlowChart.of(List.of()).steps()).isEmpty();
  }

  @Test
  void aRunningCaseIsAtOneStep_thoseBeforeAreDone_thoseAfterAreToCome() {
    FlowChart chart = open(2, entry(9, STEP_REACHED, 1), entry(11, STEP_REACHED, 2));

    assertThat(chart.steps())
        .extracting(FlowStep::state)
        .containsExactly(DONE, CURRENT, TO_COME, TO_COME);
    assertThat(chart.steps().get(1).reachedOn()).contains(november(11));
    assertThat(chart.steps().get(2).reachedOn()).isEmpty();
  }

  @Test
  void aStepThatWasSkippedIsPassedBy_andNotDone() {
    FlowChart chart = open(3, entry(9, STEP_REACHED, 1), entry(12, STEP_REACHED, 3));

    assertThat(chart.steps())
        .extracting(FlowStep::state)
        .containsExactly(DONE, PASSED_BY, CURRENT, TO_COME);
  }

  @Test
  void aGrantedCaseHasDoneWhatItReached_andPassedByTheOthers() {
    FlowChart chart =
        closed(Outcome.GRANTED, entry(9, STEP_REACHED, 1), entry(12, STEP_REACHED, 2));

    assertThat(chart.steps())
        .extracting(FlowStep::state)
        .containsExactly(DONE, DONE, PASSED_BY, DONE);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRANTED")
  void aCaseThatEndedWithoutAGrantDidNotReachWhatItDidNotReach(Outcome outcome) {
    assertThat(closed(outcome, entry(9, STEP_REACHED, 1), entry(12, STEP_REACHED, 2)).steps())
        .extracting(FlowStep::state)
        .containsExactly(REACHED, REACHED, NOT_REACHED, ENDED);
    assertThat(closed(outcome, entry(9, STEP_REACHED, 1), entry(12, STEP_REACHED, 3)).steps())
        .as("what it went past is passed by")
        .extracting(FlowStep::state)
        .containsExactly(REACHED, PASSED_BY, REACHED, ENDED);
  }

  @ParameterizedTest
  @EnumSource
  void whoIsNotToldTheOutcomeSeesTheSameOfAllOutcomes(Outcome outcome) {
    CaseCourse course = course(CaseState.CLOSED, 4, Optional.of(outcome), closing());
    CaseCourse untold =
        new CaseCourse(
            course.state(), course.current(), Optional.empty(), course.steps(), course.entries());

    assertThat(FlowChart.of(TYPE.steps(), untold).steps())
        .extracting(FlowStep::state)
        .containsExactly(REACHED, REACHED, PASSED_BY, ENDED);
  }

  @Test
  void aSupplementIsALoopOfTheStepAtWhichItWasAskedFor() {
    FlowChart chart =
        open(
            3,
            entry(9, STEP_REACHED, 1),
            entry(10, STEP_REACHED, 2),
            entry(11, SUPPLEMENT_REQUESTED, 0),
            entry(12, SUPPLEMENT_IN_PART, 0),
            entry(13, SUPPLEMENT_RECEIVED, 0),
            entry(16, SUPPLEMENT_REQUESTED, 0),
            entry(17, SUPPLEMENT_REQUESTED, 0),
            entry(18, SUPPLEMENT_RECEIVED, 0),
            entry(19, STEP_REACHED, 3));

    assertThat(chart.steps().get(1).loops())
        .containsExactly(
            new SupplementLoop(november(11), Optional.of(november(13)), false),
            new SupplementLoop(november(16), Optional.empty(), false),
            new SupplementLoop(november(17), Optional.of(november(18)), false));
    assertThat(chart.steps()).filteredOn(step -> !step.loops().isEmpty()).hasSize(1);
  }

  @Test
  void papersAreAwaitedOnlyWhileTheCaseWaitsForThem() {
    CourseEntry[] entries = {
      entry(9, STEP_REACHED, 1), entry(10, STEP_REACHED, 2), entry(11, SUPPLEMENT_REQUESTED, 0)
    };
    FlowChart waiting =
        FlowChart.of(
            TYPE.steps(), course(CaseState.SUPPLEMENT_REQUESTED, 2, Optional.empty(), entries));
    FlowChart returned = closed(Outcome.RETURNED, entries);

    assertThat(waiting.steps().get(1).isAwaitingPapers()).isTrue();
    assertThat(returned.steps().get(1).loops())
        .containsExactly(new SupplementLoop(november(11), Optional.empty(), false));
  }

  @Test
  void aStepThatIsEnteredAgainIsTheSameStep_itsDaysBeginWithTheFirstEntry() {
    FlowChart chart =
        open(
            2,
            entry(9, STEP_REACHED, 1),
            entry(11, STEP_REACHED, 2),
            entry(12, OFFICER_MESSAGE, 0),
            entry(17, STEP_REACHED, 2));

    FlowStep review = chart.steps().get(1);
    assertThat(review.times()).isEqualTo(2);
    assertThat(review.reachedOn()).contains(november(17));
    assertThat(review.days()).contains(new StepDays(7, 0)); // Thursday 12 to Friday 20
  }

  @Test
  void anEntryThatWasTakenBackIsNotInTheCourse_andTheStepLiesAheadAgain() {
    FlowChart before = open(2, entry(9, STEP_REACHED, 1), entry(11, STEP_REACHED, 2));
    FlowChart after = open(1, entry(9, STEP_REACHED, 1));

    assertThat(before.steps()).extracting(FlowStep::state).startsWith(DONE, CURRENT);
    assertThat(after.steps()).extracting(FlowStep::state).startsWith(CURRENT, TO_COME);
    assertThat(after.steps().get(0).days()).contains(new StepDays(9, 0));
  }

  @Test
  void theDaysOfAStepAreThoseUntilTheNextOne_withoutTheDaysOnWhichTheClockStood() {
    List<ClockPause> pause = List.of(ClockPause.supplement(november(12), november(17)));
    List<StepProgress> steps =
        steps(
            3,
            TODAY,
            pause,
            entry(9, STEP_REACHED, 1),
            entry(10, STEP_REACHED, 2),
            entry(19, STEP_REACHED, 3));

    assertThat(steps)
        .extracting(StepProgress::days)
        .containsExactly(
            Optional.of(new StepDays(1, 0)),
            Optional.of(new StepDays(3, 4)),
            Optional.of(new StepDays(1, 0)),
            Optional.empty());
  }

  @Test
  void theDaysOfALateCaseGoOnBehindTheDueDate() {
    List<StepProgress> steps =
        steps(1, LocalDate.of(2026, 12, 4), NO_PAUSE, entry(9, STEP_REACHED, 1));

    assertThat(steps.get(0).days()).contains(new StepDays(19, 0)); // due on 23 November
  }

  private static CourseEntry[] closing() {
    return new CourseEntry[] {
      entry(9, STEP_REACHED, 1), entry(12, STEP_REACHED, 2), entry(18, CLOSED, 4)
    };
  }

  private static FlowChart open(int current, CourseEntry... entries) {
    return FlowChart.of(
        TYPE.steps(), course(CaseState.IN_PROGRESS, current, Optional.empty(), entries));
  }

  private static FlowChart closed(Outcome outcome, CourseEntry... entries) {
    CourseEntry[] all = Arrays.copyOf(entries, entries.length + 1);
    all[entries.length] = entry(18, CLOSED, 4);
    return FlowChart.of(TYPE.steps(), course(CaseState.CLOSED, 4, Optional.of(outcome), all));
  }

  private static CaseCourse course(
      CaseState state, int current, Optional<Outcome> outcome, CourseEntry... entries) {
    return new CaseCourse(
        state, current, outcome, steps(current, TODAY, NO_PAUSE, entries), List.of(entries));
  }

  private static List<StepProgress> steps(
      int current, LocalDate asOf, List<ClockPause> pauses, CourseEntry... entries) {
    return StepProgress.of(TYPE, current, List.of(entries), account(pauses, asOf), CALENDAR, asOf);
  }

  private static DeadlineAccount account(List<ClockPause> pauses, LocalDate asOf) {
    CaseClock clock = CaseClock.receivedOn(november(9)).pausedBy(pauses);
    return DeadlineAccount.of(TYPE.rule(), clock, CALENDAR, asOf);
  }

  private static CourseEntry entry(int day, ProgressKind kind, int step) {
    return new CourseEntry(
        november(day), kind, step == 0 ? Optional.empty() : Optional.of(step), "");
  }

  private static LocalDate november(int day) {
    return LocalDate.of(2026, 11, day);
  }
}
