package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;

class CaseStandingTest {

  private static final WorkingDayCalendar CALENDAR = ShippedCalendar.cityCalendar();
  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

  @ParameterizedTest(name = "{0}, closed on time {1}, due {2}, awaits others {3}: {4}")
  @CsvSource({
    "IN_PROGRESS, , 2026-11-20, false, OVERDUE", // Fri
    "IN_PROGRESS, , 2026-11-23, false, DUE_TODAY", // Mon
    "IN_PROGRESS, , 2026-11-24, false, DUE_SOON", // Tue
    "IN_PROGRESS, , 2026-11-26, false, DUE_SOON", // Thu, 3 working days
    "IN_PROGRESS, , 2026-11-27, false, ON_TIME", // Fri, 4 working days
    "IN_PROGRESS, , 2026-11-27, true, ON_TIME", // Fri: that wait does not stop the clock
    "SUPPLEMENT_REQUESTED, , , false, AWAITING_SUPPLEMENT",
    "SUPPLEMENT_REQUESTED, , , true, AWAITING_SUPPLEMENT", // the applicant can end that
    "IN_PROGRESS, , , true, AWAITING_OTHERS",
    "IN_PROGRESS, , , false, NOT_STARTED",
    "CLOSED, true, 2026-11-20, false, CLOSED_ON_TIME", // Fri: of a closed case the verdict holds
    "CLOSED, false, 2026-11-27, false, CLOSED_LATE", // Fri
    "CLOSED, true, , true, CLOSED_ON_TIME"
  })
  void onMonday23November2026(
      CaseState state,
      Boolean closedOnTime,
      LocalDate dueOn,
      boolean awaitsOthers,
      CaseStanding expected) {
    assertThat(
            CaseStanding.of(
                state,
                Optional.ofNullable(closedOnTime),
                Optional.ofNullable(dueOn),
                awaitsOthers,
                MON_2026_11_23,
                CALENDAR))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "due {0} seen on Mon 2026-11-23: {1} working days left")
  @CsvSource({
    "2026-11-23, 0", // Mon
    "2026-11-24, 1", // Tue
    "2026-11-30, 5", // Mon after
    "2026-11-20, -1", // Fri before: Mon itself has passed beyond it
    "2026-11-18, -3" // Wed before
  })
  void workingDaysLeftAreCountedFromTomorrow(LocalDate dueOn, int left) {
    assertThat(WorkingDaysLeft.until(dueOn, MON_2026_11_23, CALENDAR)).isEqualTo(left);
  }

  @ParameterizedTest(name = "due on {0}, asked on {1}: {2} and {3} days")
  @CsvSource({
    "2026-11-27, 2026-11-27, DUE_TODAY, 0", // Fri
    "2026-11-27, 2026-11-28, OVERDUE, -1", // Fri, seen on Sat
    "2026-11-27, 2026-11-29, OVERDUE, -1", // Fri, seen on Sun
    "2026-11-27, 2026-11-30, OVERDUE, -1", // Fri, seen on Mon
    "2026-11-27, 2026-12-01, OVERDUE, -2", // Fri, seen on Tue
    "2026-02-13, 2026-02-22, OVERDUE, -1", // Fri before the lunar new year, seen on its last day
    "2026-11-30, 2026-11-29, DUE_SOON, 1" // Mon, seen on Sun
  })
  void whoIsOverdueIsSoByADayAtLeast_onDaysOffToo(
      LocalDate dueOn, LocalDate today, CaseStanding standing, int left) {
    assertThat(WorkingDaysLeft.until(dueOn, today, CALENDAR)).isEqualTo(left);
    assertThat(
            CaseStanding.of(
                CaseState.IN_PROGRESS,
                Optional.empty(),
                Optional.of(dueOn),
                false,
                today,
                CALENDAR))
        .isEqualTo(standing);
  }
}
