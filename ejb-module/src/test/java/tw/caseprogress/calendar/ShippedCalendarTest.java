package tw.caseprogress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedCalendarTest {

  private static final OfficeCalendar CALENDAR = ShippedCalendar.officeCalendar();

  @Test
  void everyYearFrom2008To2027_isThere() {
    assertThat(CALENDAR.publishedYears())
        .containsExactlyElementsOf(IntStream.rangeClosed(2008, 2027).boxed().toList());
  }

  /** The days off that the year has in the published calendar, 366 or 365 less the days worked. */
  @ParameterizedTest(name = "{0} has {1} days off")
  @CsvSource({"2008, 112", "2016, 116", "2023, 116", "2024, 115", "2025, 118", "2026, 120"})
  void daysOffOfAYear(int year, int daysOff) {
    CalendarYear published = CALENDAR.year(year);

    assertThat(published.days().size() - published.workingDays()).isEqualTo(daysOff);
  }

  @Test
  void makeUpDays_areWeekendDaysThatAreWorked() {
    assertThat(CALENDAR.years())
        .flatExtracting(CalendarYear::days)
        .filteredOn(CalendarDay::isMakeUpWorkingDay)
        .hasSize(35)
        .extracting(CalendarDay::remark)
        .containsOnly("補行上班");
  }

  @Test
  void closures_areThoseOfTheCity_andOneOfTwelveVillages() {
    assertThat(ShippedCalendar.closures())
        .filteredOn(closure -> closure.area().equals(ShippedCalendar.CITY))
        .hasSize(21);
    assertThat(ShippedCalendar.closures())
        .filteredOn(closure -> closure.area().kind() == ClosureArea.Kind.VILLAGE)
        .hasSize(12)
        .extracting(OfficeClosure::closedOn)
        .containsOnly(LocalDate.of(2025, 11, 11));
    assertThat(ShippedCalendar.closures())
        .extracting(OfficeClosure::source)
        .containsOnly("臺北市政府停止上班公告");
  }

  @Test
  void closureFromATime_keepsTheTime() {
    assertThat(ShippedCalendar.closures())
        .filteredOn(closure -> !closure.isFullDay())
        .singleElement()
        .satisfies(
            closure -> {
              assertThat(closure.closedOn()).isEqualTo(LocalDate.of(2018, 7, 10));
              assertThat(closure.closedFrom()).contains(LocalTime.of(16, 0));
            });
  }

  @Test
  void closure_needsATimeIfAndOnlyIfItIsFromATime() {
    LocalDate tue20180710 = LocalDate.of(2018, 7, 10);
    ClosureArea city = ShippedCalendar.CITY;

    assertThatThrownBy(
            () -> new OfficeClosure(tue20180710, ClosureExtent.FROM, null, city, "", "", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new OfficeClosure(
                    tue20180710, ClosureExtent.FULL, LocalTime.NOON, city, "", "", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
