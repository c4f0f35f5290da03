package tw.caseprogress.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;

/** Limits of 30 working days that reach into 2028, whose calendar is not published. */
class UnendedRunTest {

  private static final WorkingDayCalendar TAIPEI = ShippedCalendar.cityCalendar();
  private static final DeadlineRule RULE = DeadlineRule.of(HandlingLimit.workingDays(30));
  private static final LocalDate WED_2027_12_01 = LocalDate.of(2027, 12, 1);
  private static final LocalDate FRI_2027_12_10 = LocalDate.of(2027, 12, 10);
  private static final LocalDate WED_2028_01_05 = LocalDate.of(2028, 1, 5);
  private static final CaseClock RUNNING = CaseClock.receivedOn(WED_2027_12_01);

  @Test
  void stoppedClock_needsNoDueDate() {
    CaseClock stopped =
        RUNNING.pausedBy(List.of(ClockPause.open(PauseReason.SUPPLEMENT, FRI_2027_12_10)));

    assertThat(RULE.fixedDueOn(stopped, TAIPEI, FRI_2027_12_10)).isEmpty();
    assertThat(RULE.fixedDueOn(stopped, TAIPEI, WED_2028_01_05)).isEmpty();
  }

  @Test
  void clockThatHasNotStarted_needsNoDueDate() {
    DeadlineRule complete =
        new DeadlineRule(RULE.limit(), ClockStart.COMPLETE, PausePolicy.FROM_COMPLETE);

    assertThat(complete.fixedDueOn(RUNNING, TAIPEI, FRI_2027_12_10)).isEmpty();
  }

  @Test
  void runningClock_namesTheYear() {
    assertThatThrownBy(() -> RULE.fixedDueOn(RUNNING, TAIPEI, FRI_2027_12_10))
        .isInstanceOfSatisfying(
            CalendarNotPublishedException.class, e -> assertThat(e.year()).isEqualTo(2028));
    assertThat(RULE.knownDueOn(RUNNING, TAIPEI, FRI_2027_12_10)).isEmpty();
  }

  @Test
  void dueDateInAnUnknownYear_hasNotPassedInAKnownOne() {
    assertThat(RULE.isOverdue(RUNNING, TAIPEI, LocalDate.of(2027, 12, 31))).isFalse();
    assertThatThrownBy(() -> RULE.isOverdue(RUNNING, TAIPEI, WED_2028_01_05))
        .isInstanceOf(CalendarNotPublishedException.class);
  }

  @Test
  void stopIsEntered_thoughTheLimitReachesIntoAnUnknownYear() {
    PauseEntry entry =
        new PauseEntry(
            ClockPause.open(PauseReason.SUPPLEMENT, FRI_2027_12_10), FRI_2027_12_10, true);

    Optional<PauseRefusal> refusal =
        entry.refusal(RULE, RUNNING, TAIPEI, PauseEntry.REASONS_OF_EVERY_TYPE);

    assertThat(refusal).isEmpty();
  }

  /** Thu 2, Fri 3, Mon 6 to Fri 10 December 2027 are working days. */
  @ParameterizedTest(name = "{0}, supplement {1} to {2}: {3} used by Fri 10 December")
  @CsvSource({
    "PAUSE, , , 7",
    "PAUSE, 2027-12-07, 2027-12-08, 5",
    "PAUSE, 2027-12-09, 2027-12-10, 5", // closed while it stood still
    "FROM_COMPLETE, , , 7",
    "FROM_COMPLETE, 2027-12-07, 2027-12-08, 2",
    "FROM_COMPLETE, 2027-12-09, 2027-12-10, 0"
  })
  void daysGoneBy_areCounted(PausePolicy policy, LocalDate from, LocalDate to, int used) {
    CaseClock clock =
        from == null
            ? RUNNING
            : RUNNING.pausedBy(List.of(new ClockPause(PauseReason.SUPPLEMENT, from, to)));
    DeadlineRule rule = new DeadlineRule(RULE.limit(), ClockStart.RECEIVED, policy);

    assertThat(rule.usedWorkingDays(clock, TAIPEI, FRI_2027_12_10)).isEqualTo(used);
  }

  /** The same count as the ledger's, where there is one. */
  @ParameterizedTest
  @EnumSource(PausePolicy.class)
  void daysGoneBy_areThoseOfTheLedger(PausePolicy policy) {
    DeadlineRule rule = new DeadlineRule(RULE.limit(), ClockStart.RECEIVED, policy);
    CaseClock clock =
        CaseClock.receivedOn(LocalDate.of(2026, 11, 9)) // Mon
            .pausedBy(
                List.of(
                    new ClockPause(
                        PauseReason.SUPPLEMENT,
                        LocalDate.of(2026, 11, 12),
                        LocalDate.of(2026, 11, 18))));

    for (LocalDate day = LocalDate.of(2026, 11, 19); // Thu, to the due date
        !day.isAfter(LocalDate.of(2026, 12, 18));
        day = day.plusDays(1)) {
      assertThat(UnendedRun.usedWorkingDays(rule, clock, TAIPEI, day))
          .as("by %s", day)
          .isEqualTo(rule.ledger(clock, TAIPEI, day).reading(day).usedWorkingDays());
    }
  }
}
