package tw.caseprogress.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;

/** Due dates on the published calendar with the closures of Taipei City. */
class DeadlineRuleTest {

  private static final WorkingDayCalendar CALENDAR = ShippedCalendar.cityCalendar();

  // -------------------------------------------------------------------------
  // working days

  @ParameterizedTest(name = "{0} {1} + {2} working days, paused {3}, is due {4} {5}")
  @CsvSource({
    "MON, 2008-06-02,  5,                      , MON, 2008-06-09",
    "FRI, 2008-07-25,  5,                      , MON, 2008-08-04", // closure of Mon 28 Jul
    "FRI, 2008-02-01, 10,                      , THU, 2008-02-21", // lunar new year
    "FRI, 2009-01-09,  7,                      , SAT, 2009-01-17", // make-up Sat 10 and 17 Jan
    "WED, 2023-01-18, 10,                      , WED, 2023-02-08", // new year, make-up Sat 4 Feb
    "MON, 2008-09-01, 10, 2008-09-05/2008-09-16, THU, 2008-09-25",
    "MON, 2008-07-21, 10, 2008-07-24/2008-07-29, FRI, 2008-08-08", // covers the closure
    "MON, 2018-07-09,  1,                      , WED, 2018-07-11", // Tue 10: closed from 16:00
    "MON, 2018-07-09,  2,                      , WED, 2018-07-11", // but Tue 10 was day 1
    "SAT, 2008-06-07,  1,                      , MON, 2008-06-09", // received on a day off
    "MON, 2013-07-08,  4,                      , FRI, 2013-07-12", // closed Saturday costs nothing
    "MON, 2008-06-02,  5, 2008-06-10/2008-06-20, MON, 2008-06-09", // a pause after the due date
    "MON, 2008-06-02,  5, 2008-06-02/2008-06-02, MON, 2008-06-09", // on the day of receipt
    "MON, 2008-06-02,  5, 2008-06-09/2008-06-09, TUE, 2008-06-10" // on the last day
  })
  void workingDaysAreDue(
      String weekday,
      LocalDate received,
      int limit,
      String pauses,
      String dueWeekday,
      LocalDate due) {
    assertWeekdays(weekday, received, dueWeekday, due);
    DeadlineRule rule = DeadlineRule.of(HandlingLimit.workingDays(limit));
    CaseClock clock = CaseClock.receivedOn(received).pausedBy(supplements(pauses));

    assertThat(rule.dueDate(clock, CALENDAR, due).on()).isEqualTo(due);
    assertThat(rule.ledger(clock, CALENDAR, due).counted()).isEqualTo(limit);
  }

  static List<ClockPause> supplements(String pauses) {
    if (pauses == null) {
      return List.of();
    }
    return Arrays.stream(pauses.split(" "))
        .map(pause -> pause.split("/"))
        .map(ends -> ClockPause.supplement(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])))
        .toList();
  }

  static void assertWeekdays(String weekday, LocalDate day, String dueWeekday, LocalDate due) {
    assertThat(day.getDayOfWeek().name()).startsWith(weekday);
    assertThat(due.getDayOfWeek().name()).startsWith(dueWeekday);
  }
}
