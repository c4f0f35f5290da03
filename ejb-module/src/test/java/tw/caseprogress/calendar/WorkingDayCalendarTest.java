package tw.caseprogress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published calendar 2008 to 2027 with the closures of Taipei City. */
class WorkingDayCalendarTest {

  private static final OfficeCalendar OFFICE_CALENDAR = ShippedCalendar.officeCalendar();
  private static final WorkingDayCalendar TAIPEI = ShippedCalendar.cityCalendar();
  private static final LocalDate SAT_2009_01_10 = LocalDate.of(2009, 1, 10); // make-up day

  @ParameterizedTest(name = "{0} {1} worked: {2}")
  @CsvSource({
    "MON, 2008-06-02, true",
    "SUN, 2008-06-08, false", // Dragon Boat Festival on a Sunday, before there were substitutes
    "MON, 2008-06-09, true",
    "MON, 2008-07-28, false", // closure, Typhoon Fung-wong
    "SAT, 2009-01-10, true", // make-up day
    "FRI, 2009-01-02, false", // the day it makes up for
    "SAT, 2013-07-13, false", // closure on a Saturday off
    "TUE, 2018-07-10, true", // closed from 16:00
    "TUE, 2025-11-11, true", // twelve villages closed, the city worked
    "SAT, 2023-02-18, true", // make-up day
    "MON, 2023-02-27, false"
  })
  void workingDays(String weekday, LocalDate date, boolean worked) {
    assertThat(date.getDayOfWeek().name()).startsWith(weekday);
    assertThat(TAIPEI.isWorkingDay(date)).isEqualTo(worked);
  }

  @Test
  void pilot_has87CalendarWorkingDays_lessTwoClosures() {
    LocalDate mon20080602 = LocalDate.of(2008, 6, 2);
    LocalDate tue20080930 = LocalDate.of(2008, 9, 30);

    assertThat(WorkingDayCalendar.of(OFFICE_CALENDAR).workingDays(mon20080602, tue20080930))
        .isEqualTo(87);
    assertThat(TAIPEI.workingDays(mon20080602, tue20080930)).isEqualTo(85);
    assertThat(TAIPEI.closures(mon20080602, tue20080930))
        .extracting(OfficeClosure::closedOn)
        .containsExactly(LocalDate.of(2008, 7, 28), LocalDate.of(2008, 9, 29));
  }

  @ParameterizedTest(name = "{0} {1} to {2} {3}: {4} working days")
  @CsvSource({
    "MON, 2008-06-02, MON, 2008-06-02, 1",
    "SAT, 2008-06-07, SUN, 2008-06-08, 0",
    "FRI, 2008-07-25, TUE, 2008-07-29, 2",
    "TUE, 2008-07-29, FRI, 2008-07-25, 0", // the other way round
    "TUE, 2008-01-01, WED, 2008-12-31, 252", // 254 less two closures
    "FRI, 2027-12-31, FRI, 2027-12-31, 0" // substitute for New Year's Day 2028, a Saturday
  })
  void workingDaysBetween_countsBothEnds(
      String weekday, LocalDate from, String toWeekday, LocalDate to, int expected) {
    assertThat(from.getDayOfWeek().name()).startsWith(weekday);
    assertThat(to.getDayOfWeek().name()).startsWith(toWeekday);
    assertThat(TAIPEI.workingDays(from, to)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{2} working days after {0} {1} is {3} {4}")
  @CsvSource({
    "FRI, 2008-07-25, 1, TUE, 2008-07-29",
    "FRI, 2009-01-09, 1, SAT, 2009-01-10",
    "SUN, 2008-06-08, 1, MON, 2008-06-09",
    "MON, 2008-12-29, 3, MON, 2009-01-05", // over the year's end; Fri 2 Jan is off
    "MON, 2007-12-31, 1, WED, 2008-01-02" // the start is not counted, its year not needed
  })
  void plusWorkingDays_leavesTheStartOut(
      String weekday, LocalDate start, int workingDays, String endWeekday, LocalDate end) {
    assertThat(start.getDayOfWeek().name()).startsWith(weekday);
    assertThat(end.getDayOfWeek().name()).startsWith(endWeekday);
    assertThat(TAIPEI.plusWorkingDays(start, workingDays)).isEqualTo(end);
  }

  @Test
  void plusWorkingDays_refusesAnEmptyPeriod() {
    assertThatThrownBy(() -> TAIPEI.plusWorkingDays(SAT_2009_01_10, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "from {0} {1}: next worked {2}, next worked all day {3}")
  @CsvSource({
    "SAT, 2018-07-07, 2018-07-09, 2018-07-09",
    "TUE, 2018-07-10, 2018-07-10, 2018-07-11", // closed from 16:00
    "MON, 2008-07-28, 2008-07-29, 2008-07-29",
    "MON, 2008-06-02, 2008-06-02, 2008-06-02"
  })
  void nextWorkingDay(String weekday, LocalDate from, LocalDate next, LocalDate nextFull) {
    assertThat(from.getDayOfWeek().name()).startsWith(weekday);
    assertThat(TAIPEI.nextWorkingDayOrSame(from)).isEqualTo(next);
    assertThat(TAIPEI.nextFullWorkingDayOrSame(from)).isEqualTo(nextFull);
  }

  @Test
  void closedMakeUpSaturday_isNoWorkingDay() {
    WorkingDayCalendar closed = withClosure(SAT_2009_01_10, ClosureExtent.FULL, null);

    assertThat(closed.isWorkingDay(SAT_2009_01_10)).isFalse();
    assertThat(closed.plusWorkingDays(SAT_2009_01_10.minusDays(1), 1))
        .isEqualTo(LocalDate.of(2009, 1, 12));
    assertThat(closed.workingDays(SAT_2009_01_10, SAT_2009_01_10)).isZero();
  }

  @Test
  void partDayClosure_staysAWorkingDay() {
    for (ClosureExtent extent : List.of(ClosureExtent.AM, ClosureExtent.PM, ClosureExtent.FROM)) {
      LocalTime from = extent == ClosureExtent.FROM ? LocalTime.of(16, 0) : null;
      WorkingDayCalendar closed = withClosure(SAT_2009_01_10, extent, from);

      assertThat(closed.isWorkingDay(SAT_2009_01_10)).as(extent.name()).isTrue();
      assertThat(closed.nextFullWorkingDayOrSame(SAT_2009_01_10))
          .as(extent.name())
          .isEqualTo(LocalDate.of(2009, 1, 12));
    }
  }

  @Test
  void closureOfOneVillage_holdsOnlyThere() {
    ClosureArea village = new ClosureArea(ClosureArea.Kind.VILLAGE, "臺北市士林區永福里");
    WorkingDayCalendar there =
        WorkingDayCalendar.of(
            OFFICE_CALENDAR, ShippedCalendar.closures(), Set.of(ShippedCalendar.CITY, village));
    LocalDate tue20251111 = LocalDate.of(2025, 11, 11);

    assertThat(there.isWorkingDay(tue20251111)).isFalse();
    assertThat(there.closuresOn(tue20251111)).hasSize(1);
    assertThat(TAIPEI.isWorkingDay(tue20251111)).isTrue();
    assertThat(TAIPEI.closuresOn(tue20251111)).isEmpty();
  }

  @Test
  void unpublishedYear_isRefusedByName() {
    LocalDate thu20271230 = LocalDate.of(2027, 12, 30);
    LocalDate fri20271231 = LocalDate.of(2027, 12, 31);

    assertNotPublished(2028, () -> TAIPEI.plusWorkingDays(thu20271230, 1));
    assertNotPublished(2028, () -> TAIPEI.plusWorkingDays(fri20271231, 1));
    assertNotPublished(2028, () -> TAIPEI.plusWorkingDays(thu20271230, Integer.MAX_VALUE));
    assertNotPublished(2028, () -> TAIPEI.dueDayAfter(thu20271230, 1));
    assertNotPublished(2028, () -> TAIPEI.isWorkingDay(LocalDate.of(2028, 1, 3)));
    assertNotPublished(2028, () -> TAIPEI.workingDays(fri20271231, LocalDate.of(2031, 1, 1)));
    assertNotPublished(2007, () -> TAIPEI.workingDays(LocalDate.of(2007, 12, 31), fri20271231));
    assertNotPublished(2028, () -> TAIPEI.nextWorkingDayOrSame(fri20271231));
    assertNotPublished(2028, () -> TAIPEI.nextFullWorkingDayOrSame(fri20271231));
  }

  @Test
  void yearMissingBetweenTwoOthers_isRefusedByName() {
    WorkingDayCalendar gapped =
        WorkingDayCalendar.of(
            OfficeCalendar.of(List.of(OFFICE_CALENDAR.year(2020), OFFICE_CALENDAR.year(2023))));
    LocalDate thu20201231 = LocalDate.of(2020, 12, 31);
    LocalDate tue20230103 = LocalDate.of(2023, 1, 3);

    assertThat(gapped.plusWorkingDays(thu20201231.minusDays(1), 1)).isEqualTo(thu20201231);
    assertThat(gapped.isWorkingDay(tue20230103)).isTrue();
    assertNotPublished(2021, () -> gapped.plusWorkingDays(thu20201231, 1));
    assertNotPublished(2021, () -> gapped.workingDays(thu20201231, tue20230103));
    assertNotPublished(2022, () -> gapped.isWorkingDay(LocalDate.of(2022, 3, 1)));
    assertNotPublished(2024, () -> gapped.plusWorkingDays(tue20230103, 300));
  }

  private static void assertNotPublished(int year, Runnable question) {
    assertThatThrownBy(question::run)
        .isInstanceOfSatisfying(
            CalendarNotPublishedException.class, e -> assertThat(e.year()).isEqualTo(year));
  }

  private static WorkingDayCalendar withClosure(
      LocalDate date, ClosureExtent extent, LocalTime from) {
    OfficeClosure closure =
        new OfficeClosure(date, extent, from, ShippedCalendar.CITY, "豪雨", "Heavy rain", "test");
    return WorkingDayCalendar.of(OFFICE_CALENDAR, List.of(closure), Set.of(ShippedCalendar.CITY));
  }
}
