package tw.caseprogress.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.ClosureExtent;
import tw.caseprogress.calendar.OfficeClosure;
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

  @Test
  void makeUpSaturdayThatIsClosed_isNotCounted() {
    LocalDate fri20090109 = LocalDate.of(2009, 1, 9);
    WorkingDayCalendar closed = closedOn(LocalDate.of(2009, 1, 10));

    assertThat(DeadlineRule.of(HandlingLimit.workingDays(7)).dueOn(fri20090109, closed))
        .isEqualTo(LocalDate.of(2009, 1, 19)); // Mon; on the open Saturday it was Sat 17
  }

  @Test
  void fourSupplementRounds_overlappingEachOtherAndAClosure_takeEachDayOutOnce() {
    DeadlineRule rule = DeadlineRule.of(HandlingLimit.workingDays(10));
    List<ClockPause> pauses =
        supplements(
            "2008-07-24/2008-07-29 2008-07-28/2008-07-30 2008-08-05/2008-08-05"
                + " 2008-08-11/2008-08-15");
    CaseClock clock = CaseClock.receivedOn(LocalDate.of(2008, 7, 21)).pausedBy(pauses); // Mon

    DueDate due = rule.dueDate(clock, CALENDAR, LocalDate.of(2008, 8, 20));

    // 22, 23 July; 31 July, 1, 4 August; 6, 7, 8; 18, 19
    assertThat(due.on()).isEqualTo(LocalDate.of(2008, 8, 19));
    assertThat(due.isProvisional()).isFalse();
  }

  // -------------------------------------------------------------------------
  // calendar days, months, hours

  @ParameterizedTest(name = "{0} {1} + {2} calendar days, paused {3}, is due {4} {5}")
  @CsvSource({
    "MON, 2008-06-02,  5,                      , MON, 2008-06-09", // day 5 is Sat 7
    "MON, 2008-06-02,  7,                      , MON, 2008-06-09",
    "FRI, 2008-07-25,  3,                      , TUE, 2008-07-29", // day 3 is the closure
    "SAT, 2009-01-03,  7,                      , SAT, 2009-01-10", // a make-up day is no day off
    "TUE, 2008-01-29,  9,                      , TUE, 2008-02-12", // day 9 in the new year holiday
    "MON, 2008-06-02, 10, 2008-06-05/2008-06-10, WED, 2008-06-18",
    "MON, 2008-06-02,  5, 2008-06-08/2008-06-10, WED, 2008-06-11" // moved on into a pause
  })
  void calendarDaysAreDue(
      String weekday,
      LocalDate received,
      int limit,
      String pauses,
      String dueWeekday,
      LocalDate due) {
    assertWeekdays(weekday, received, dueWeekday, due);
    assertDue(new HandlingLimit(limit, LimitUnit.CALENDAR_DAY), received, pauses, due);
  }

  /** The last day is the one before the day that matches the first counted one (art. 48 III). */
  @ParameterizedTest(name = "{0} {1} + {2} months, paused {3}, is due {4} {5}")
  @CsvSource({
    "THU, 2013-01-31, 1,                      , FRI, 2013-03-01", // Thu 28 Feb is off
    "TUE, 2012-01-31, 1,                      , WED, 2012-02-29", // leap year
    "MON, 2012-01-30, 1,                      , WED, 2012-02-29", // no 31 February
    "SUN, 2012-01-29, 1,                      , WED, 2012-02-29", // no 30 February
    "SAT, 2012-01-28, 1,                      , WED, 2012-02-29", // no match needed: 29 Feb - 1
    "TUE, 2023-02-28, 1,                      , FRI, 2023-03-31", // all of March
    "MON, 2008-06-02, 2,                      , MON, 2008-08-04", // Sat 2 Aug moves on
    "MON, 2008-06-30, 6,                      , WED, 2008-12-31", // 1 July to 31 December
    "MON, 2008-06-02, 1, 2008-06-10/2008-06-19, MON, 2008-07-14" // 2 July and ten days: Sat 12
  })
  void monthsAreDue(
      String weekday,
      LocalDate received,
      int limit,
      String pauses,
      String dueWeekday,
      LocalDate due) {
    assertWeekdays(weekday, received, dueWeekday, due);
    assertDue(new HandlingLimit(limit, LimitUnit.MONTH), received, pauses, due);
  }

  @ParameterizedTest(name = "{0} {1} at {2} + {3} hours, paused {4}, is due {5} {6}")
  @CsvSource({
    "FRI, 2008-06-06, 10:00, 24,                      , SAT, 2008-06-07", // hours run at once
    "FRI, 2008-06-06, 00:00, 24,                      , FRI, 2008-06-06", // up to midnight
    "FRI, 2008-06-06, 23:30,  1,                      , SAT, 2008-06-07",
    "FRI, 2008-06-06,      , 24,                      , SAT, 2008-06-07", // time not known
    "FRI, 2008-06-06,      , 48,                      , SUN, 2008-06-08",
    "FRI, 2008-06-06, 10:00, 24, 2008-06-07/2008-06-09, TUE, 2008-06-10"
  })
  void hoursAreDue(
      String weekday,
      LocalDate received,
      LocalTime at,
      int limit,
      String pauses,
      String dueWeekday,
      LocalDate due) {
    assertWeekdays(weekday, received, dueWeekday, due);
    DeadlineRule rule = DeadlineRule.of(new HandlingLimit(limit, LimitUnit.HOUR));
    CaseClock clock = CaseClock.receivedOn(received).at(at).pausedBy(supplements(pauses));

    DeadlineLedger ledger = rule.ledger(clock, CALENDAR, due);

    assertThat(ledger.dueDate().on()).isEqualTo(due);
    assertThat(ledger.counted()).isEqualTo(limit);
  }

  // -------------------------------------------------------------------------
  // where the limit starts, what a supplement does

  @Test
  void completePapers_startTheLimit() {
    DeadlineRule rule =
        new DeadlineRule(HandlingLimit.workingDays(5), ClockStart.COMPLETE, PausePolicy.PAUSE);
    CaseClock received = CaseClock.receivedOn(LocalDate.of(2008, 6, 2)); // Mon
    LocalDate wed20080604 = LocalDate.of(2008, 6, 4);

    DueDate waiting = rule.dueDate(received, CALENDAR, wed20080604);
    DueDate started = rule.dueDate(received.startedOn(wed20080604), CALENDAR, wed20080604);

    assertThat(waiting.state()).isEqualTo(ClockState.NOT_STARTED);
    assertThat(waiting.fixed()).isEmpty();
    assertThat(waiting.on()).isEqualTo(started.on());
    assertThat(started.fixed()).contains(LocalDate.of(2008, 6, 11)); // Wed
  }

  @ParameterizedTest(name = "{0}: due {1} {2}")
  @CsvSource({
    "PAUSE, THU, 2008-09-25",
    "RESTART, TUE, 2008-09-30",
    "FROM_COMPLETE, TUE, 2008-09-30"
  })
  void supplement_byPolicy(PausePolicy policy, String dueWeekday, LocalDate due) {
    assertThat(due.getDayOfWeek().name()).startsWith(dueWeekday);
    DeadlineRule rule =
        new DeadlineRule(HandlingLimit.workingDays(10), ClockStart.RECEIVED, policy);
    CaseClock clock =
        CaseClock.receivedOn(LocalDate.of(2008, 9, 1)) // Mon
            .pausedBy(supplements("2008-09-05/2008-09-16"));
    WorkingDayCalendar open = WorkingDayCalendar.of(CALENDAR.officeCalendar());

    assertThat(rule.dueDate(clock, open, due).on()).isEqualTo(due);
  }

  @Test
  void otherReasonsThanASupplement_doNotRestartTheLimit() {
    DeadlineRule restart =
        new DeadlineRule(HandlingLimit.workingDays(10), ClockStart.RECEIVED, PausePolicy.RESTART);
    ClockPause review =
        new ClockPause(
            PauseReason.EXTERNAL_REVIEW, LocalDate.of(2008, 9, 5), LocalDate.of(2008, 9, 16));
    CaseClock clock = CaseClock.receivedOn(LocalDate.of(2008, 9, 1)).pausedBy(List.of(review));

    assertThat(restart.dueDate(clock, CALENDAR, LocalDate.of(2008, 9, 17)).on())
        .isEqualTo(LocalDate.of(2008, 9, 25)); // Thu
  }

  @Test
  void supplementAfterTheLimitWasUsedUp_restartsNothing() {
    DeadlineRule restart =
        new DeadlineRule(HandlingLimit.workingDays(5), ClockStart.RECEIVED, PausePolicy.RESTART);
    CaseClock clock =
        CaseClock.receivedOn(LocalDate.of(2008, 6, 2))
            .pausedBy(supplements("2008-06-10/2008-06-12"));

    assertThat(restart.dueDate(clock, CALENDAR, LocalDate.of(2008, 6, 12)).on())
        .isEqualTo(LocalDate.of(2008, 6, 9)); // Mon
  }

  // -------------------------------------------------------------------------
  // an open pause, an extension, an unknown year

  @ParameterizedTest(name = "as of {0} {1}: projected {2} {3}")
  @CsvSource({
    "MON, 2008-12-29, WED, 2009-01-07", // day 3 is Fri 26, then 30, 31 and 5, 6, 7 January
    "WED, 2008-12-31, FRI, 2009-01-09", // 5 to 9 January; Fri 2 is off
    "MON, 2009-01-05, SAT, 2009-01-10" // the make-up Saturday counts
  })
  void pauseOpenOverTheYearsEnd_isProjectedAsIfTheClockWentOnTheNextDay(
      String weekday, LocalDate asOf, String dueWeekday, LocalDate due) {
    assertWeekdays(weekday, asOf, dueWeekday, due);
    DeadlineRule rule = DeadlineRule.of(HandlingLimit.workingDays(8));
    ClockPause open = ClockPause.open(PauseReason.SUPPLEMENT, LocalDate.of(2008, 12, 29));
    CaseClock clock =
        CaseClock.receivedOn(LocalDate.of(2008, 12, 23)).pausedBy(List.of(open)); // Tue

    DueDate projected = rule.dueDate(clock, CALENDAR, asOf);

    assertThat(projected.on()).isEqualTo(due);
    assertThat(projected.state()).isEqualTo(ClockState.STOPPED);
    assertThat(projected.fixed()).isEmpty();
    assertThat(rule.dueDate(clock.pausedBy(List.of(open.endedOn(asOf))), CALENDAR, asOf).fixed())
        .contains(due);
  }

  @Test
  void pauseThatHasNotBegun_doesNotStopTheClock() {
    DeadlineRule rule = DeadlineRule.of(HandlingLimit.workingDays(5));
    ClockPause open = ClockPause.open(PauseReason.SUPPLEMENT, LocalDate.of(2008, 6, 5));
    CaseClock clock = CaseClock.receivedOn(LocalDate.of(2008, 6, 2)).pausedBy(List.of(open));

    assertThat(rule.dueDate(clock, CALENDAR, LocalDate.of(2008, 6, 4)).fixed())
        .contains(LocalDate.of(2008, 6, 9)); // Mon
  }

  @ParameterizedTest(name = "extended by {0}, paused {1}: due {2} {3}")
  @CsvSource({
    "1,                      , TUE, 2008-06-10",
    "5,                      , MON, 2008-06-16",
    "5, 2008-06-11/2008-06-12, WED, 2008-06-18", // a pause in the extension
    "5, 2008-06-05/2008-06-05, TUE, 2008-06-17" // a pause in the limit
  })
  void extension_addsItsWorkingDaysAfterTheDueDate(
      int extension, String pauses, String dueWeekday, LocalDate due) {
    assertThat(due.getDayOfWeek().name()).startsWith(dueWeekday);
    CaseClock clock =
        CaseClock.receivedOn(LocalDate.of(2008, 6, 2))
            .pausedBy(supplements(pauses))
            .extendedBy(extension);
    DeadlineRule rule = DeadlineRule.of(HandlingLimit.workingDays(5));

    assertThat(rule.dueDate(clock, CALENDAR, due).on()).isEqualTo(due);
    assertThat(rule.ledger(clock, CALENDAR, due).counted()).isEqualTo(5 + extension);
  }

  /** Received on Mon 2 June 2008. */
  @ParameterizedTest(name = "{0} {1} and {2} extra, {3} of extension: due on {4} {5}")
  @CsvSource({
    "5, WORKING_DAY, 10, 0, MON, 2008-06-23",
    "5, WORKING_DAY, 10, 5, MON, 2008-06-30",
    "5, CALENDAR_DAY, 10, 0, MON, 2008-06-23", // Sat 7 moves on to Mon 9, then 10 working days
    "1, MONTH, 10, 0, WED, 2008-07-16", // Wed 2 July
    "24, HOUR, 5, 0, TUE, 2008-06-10" // Tue 3
  })
  void extraLimit_goesOnFromTheLimit(
      int length, LimitUnit unit, int extra, int extension, String weekday, LocalDate due) {
    CaseClock clock =
        CaseClock.receivedOn(LocalDate.of(2008, 6, 2)).grantedExtra(extra).extendedBy(extension);
    DeadlineRule rule = DeadlineRule.of(new HandlingLimit(length, unit));

    LocalDate on = rule.dueDate(clock, ShippedCalendar.cityCalendar(), clock.receivedOn()).on();

    assertThat(on.getDayOfWeek().name()).startsWith(weekday);
    assertThat(on).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = LimitUnit.class,
      names = {"WORKING_DAY", "CALENDAR_DAY", "MONTH"})
  void limitIntoAnUnpublishedYear_isRefusedByName(LimitUnit unit) {
    DeadlineRule rule = DeadlineRule.of(new HandlingLimit(12, unit));
    LocalDate mon20271220 = LocalDate.of(2027, 12, 20);

    assertThatThrownBy(() -> rule.dueOn(mon20271220, CALENDAR))
        .isInstanceOfSatisfying(
            CalendarNotPublishedException.class, e -> assertThat(e.year()).isEqualTo(2028));
  }

  @Test
  void rule_readsAsASentence() {
    assertThat(DeadlineRule.of(HandlingLimit.workingDays(10)))
        .hasToString("10 working days from the day of receipt; a supplement stops the clock");
    assertThat(
            new DeadlineRule(
                new HandlingLimit(1, LimitUnit.MONTH), ClockStart.COMPLETE, PausePolicy.RESTART))
        .hasToString(
            "1 month from the day the papers are complete; after a supplement the limit starts"
                + " anew");
  }

  private static void assertDue(
      HandlingLimit limit, LocalDate received, String pauses, LocalDate due) {
    CaseClock clock = CaseClock.receivedOn(received).pausedBy(supplements(pauses));
    assertThat(DeadlineRule.of(limit).dueDate(clock, CALENDAR, due).on()).isEqualTo(due);
    if (pauses == null) {
      assertThat(DeadlineRule.of(limit).dueOn(received, CALENDAR)).isEqualTo(due);
    }
  }

  private static WorkingDayCalendar closedOn(LocalDate day) {
    OfficeClosure closure =
        new OfficeClosure(
            day, ClosureExtent.FULL, null, ShippedCalendar.CITY, "豪雨", "Heavy rain", "test");
    return WorkingDayCalendar.of(
        CALENDAR.officeCalendar(), List.of(closure), Set.of(ShippedCalendar.CITY));
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
