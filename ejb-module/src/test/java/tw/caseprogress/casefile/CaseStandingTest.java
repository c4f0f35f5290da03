package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;

class CaseStandingTest {

  private static final WorkingDayCalendar CALENDAR = ShippedCalendar.cityCalendar();
  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

  @ParameterizedTest(name = "due {0} seen on Mon 2026-11-23: {1}")
  @CsvSource({
    "2026-11-20, OVERDUE", // Fri
    "2026-11-23, DUE_TODAY", // Mon
    "2026-11-24, DUE_SOON", // Tue
    "2026-11-26, DUE_SOON", // Thu, 3 working days
    "2026-11-27, ON_TIME" // Fri, 4 working days
  })
  void ofAnOpenCaseFollowsFromItsDueDate(LocalDate dueOn, CaseStanding expected) {
    LocalDate lastDayDueSoon =
        CALENDAR.plusWorkingDays(MON_2026_11_23, CaseStanding.SOON_WORKING_DAYS);
    assertThat(CaseStanding.ofOpenCase(Optional.of(dueOn), MON_2026_11_23, lastDayDueSoon))
        .isEqualTo(expected);
  }

  @Test
  void ofACaseWhoseClockIsStoppedIsWaiting() {
    assertThat(CaseStanding.ofOpenCase(Optional.empty(), MON_2026_11_23, MON_2026_11_23))
        .isEqualTo(CaseStanding.AWAITING_SUPPLEMENT);
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
}
