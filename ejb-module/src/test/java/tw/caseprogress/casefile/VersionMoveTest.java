package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.DeadlineTerms;
import tw.caseprogress.casetype.OutsideWait;
import tw.caseprogress.casetype.StepMapping;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.PausePolicy;
import tw.caseprogress.deadline.PauseReason;

/** A case received on Mon 9 November 2026 that is looked at on Fri 20 November. */
class VersionMoveTest {

  private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
  private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final LocalDate MON_2026_12_07 = LocalDate.of(2026, 12, 7);
  private static final WorkingDayCalendar CALENDAR = ShippedCalendar.cityCalendar();
  private static final StepMapping ALL = StepMapping.read("1>1 2>2 3>3 4>4");
  private static final CaseClock CLOCK = CaseClock.receivedOn(MON_2026_11_09);

  @ParameterizedTest(name = "{0}, {1} working days from {2}, steps {3}: {4}")
  @CsvSource({
    "IN_PROGRESS, 20, RECEIVED, 1>1 2>2 3>3 4>4, ",
    "SUPPLEMENT_REQUESTED, 20, RECEIVED, 1>1 2>2 3>3 4>4, ",
    "CLOSED, 20, RECEIVED, 1>1 2>2 3>3 4>4, CLOSED",
    "IN_PROGRESS, 20, RECEIVED, 1>1 4>4, STEP_WITHOUT_COUNTERPART",
    "IN_PROGRESS, 20, COMPLETE, 1>1 2>2 3>3 4>4, OTHER_START",
    "IN_PROGRESS, 20, WINDOW_CLOSED, 1>1 2>2 3>3 4>4, OTHER_START",
    "IN_PROGRESS, 9, RECEIVED, 1>1 2>2 3>3 4>4, ", // due today
    "IN_PROGRESS, 8, RECEIVED, 1>1 2>2 3>3 4>4, LATE_AT_ONCE",
    "IN_PROGRESS, 999, RECEIVED, 1>1 2>2 3>3 4>4, NO_CALENDAR",
  })
  void aCaseThatDoesNotFitStays(
      CaseState state, int days, ClockStart start, String steps, VersionMoveRefusal refusal) {
    VersionMove move = move(to(days, start), StepMapping.read(steps));
    MovableCase one = new MovableCase(11, state, 2, CLOCK, Set.of());

    assertThat(move.refusal(one, CALENDAR, FRI_2026_11_20)).isEqualTo(Optional.ofNullable(refusal));
  }

  @Test
  void aCaseOfAnotherVersionStays() {
    MovableCase one = new MovableCase(10, CaseState.IN_PROGRESS, 2, CLOCK, Set.of());

    assertThat(move(to(20, ClockStart.RECEIVED), ALL).refusal(one, CALENDAR, FRI_2026_11_20))
        .contains(VersionMoveRefusal.OTHER_VERSION);
  }

  @Test
  void aCaseThatIsLateAlreadyMayStayLate() {
    VersionMove move = move(to(8, ClockStart.RECEIVED), ALL);
    MovableCase one = new MovableCase(11, CaseState.IN_PROGRESS, 2, CLOCK, Set.of());

    assertThat(move.refusal(one, CALENDAR, MON_2026_12_07)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"EXTERNAL_REVIEW, true", "UPWARD_REFERRAL, false"})
  void aWaitIsKept_ifTheVersionProvidesForIt(PauseReason awaited, boolean kept) {
    VersionMove move =
        move(
            CaseTypeFixture.with(
                DeadlineRule.of(HandlingLimit.workingDays(20)),
                new DeadlineTerms(true, new OutsideWait(5, false), OutsideWait.NOT_PROVIDED, true)),
            ALL);
    MovableCase one = new MovableCase(11, CaseState.IN_PROGRESS, 2, CLOCK, EnumSet.of(awaited));

    assertThat(move.refusal(one, CALENDAR, FRI_2026_11_20))
        .isEqualTo(kept ? Optional.empty() : Optional.of(VersionMoveRefusal.WAIT_NOT_PROVIDED));
  }

  @Test
  void theDueDateIsCountedByTheNewLimit_withWhatHappenedToTheCase() {
    VersionMove move = move(to(12, ClockStart.RECEIVED), ALL);
    ClockPause ended =
        ClockPause.open(PauseReason.SUPPLEMENT, MON_2026_11_16).endedOn(FRI_2026_11_20);
    ClockPause open = ClockPause.open(PauseReason.SUPPLEMENT, MON_2026_11_16);

    assertThat(due(move, CLOCK.extendedBy(2))).contains(LocalDate.of(2026, 11, 27));
    assertThat(due(move, CLOCK.pausedBy(List.of(ended))))
        .isPresent()
        .get()
        .matches(day -> day.isAfter(MON_2026_11_23));
    assertThat(due(move, CLOCK.pausedBy(List.of(open)))).isEmpty();
  }

  private static Optional<LocalDate> due(VersionMove move, CaseClock clock) {
    return move.dueAfter(
        new MovableCase(11, CaseState.IN_PROGRESS, 2, clock, Set.of()), CALENDAR, FRI_2026_11_20);
  }

  private static CaseTypeView to(int workingDays, ClockStart start) {
    return CaseTypeFixture.with(
        new DeadlineRule(HandlingLimit.workingDays(workingDays), start, PausePolicy.PAUSE),
        CaseTypeFixture.PLAIN_TERMS);
  }

  private static VersionMove move(CaseTypeView to, StepMapping steps) {
    return new VersionMove(CaseTypeFixture.interiorReview(), 1, to, 2, steps);
  }
}
