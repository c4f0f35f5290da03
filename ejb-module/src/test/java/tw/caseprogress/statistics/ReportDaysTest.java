package tw.caseprogress.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-11-20 is a Friday, 2027-01-01 a Friday and a holiday. */
class ReportDaysTest {

  private static final LocalDate NEW_YEAR_2027 = LocalDate.of(2027, 1, 1);

  @ParameterizedTest(name = "{0}, wanted {1}: {2} to {0}")
  @CsvSource({
    "2026-11-19, every day,        2026-11-19", // mailed on Friday
    "2026-11-22, every day,        2026-11-20", // mailed on Monday: with the weekend
    "2026-11-20, every day,        2026-11-20", // asked for on a Saturday, by hand
    "2026-11-22, MONDAY,           2026-11-16", // the whole week
    "2026-11-23, MONDAY,           ",
    "2026-11-24, MONDAY WEDNESDAY, 2026-11-23",
    "2027-01-03, every day,        2026-12-31", // Monday after New Year and a weekend
    "2027-01-03, MONDAY FRIDAY,    2026-12-28", // no report on the holiday: since last Monday
  })
  void daily_tellsOfAllDaysSinceTheLastMorningOnWhichTheReaderGotOne(
      LocalDate businessDate, String weekdays, LocalDate from) {
    ReportSubscription wanted = on(weekdays);

    assertThat(ReportDays.daily(wanted, businessDate, ReportDaysTest::isWorkingDay))
        .isEqualTo(Optional.ofNullable(from).map(day -> new Period(day, businessDate)));
  }

  @Test
  void daily_switchedOff_isNone() {
    assertThat(
            ReportDays.daily(
                ReportSubscription.OF_HEADS,
                LocalDate.of(2026, 11, 19),
                ReportDaysTest::isWorkingDay))
        .isEmpty();
  }

  @Test
  void daily_tellsOfAMonthAtMost() {
    Period period =
        ReportDays.daily(on("every day"), LocalDate.of(2026, 11, 19), day -> false).orElseThrow();

    assertThat(period.from()).isEqualTo(LocalDate.of(2026, 10, 20));
  }

  @ParameterizedTest(name = "after {0}: {1}")
  @CsvSource({
    "2026-11-30, 2026-11-01", // mailed on Tuesday, the first
    "2026-12-01, ",
    "2026-12-31, 2026-12-01", // by hand in the morning of New Year
    "2027-01-03, 2026-12-01", // the first working day of January is a Monday, the 4th
    "2027-01-04, ",
    "2027-01-31, 2027-01-01", // mailed on Monday, the first
  })
  void monthly_goesWithTheFirstWorkingDayOfTheNextMonth(LocalDate businessDate, LocalDate first) {
    assertThat(ReportDays.monthly(businessDate, ReportDaysTest::isWorkingDay))
        .isEqualTo(
            Optional.ofNullable(first)
                .map(from -> new Period(from, from.plusMonths(1).minusDays(1))));
  }

  @Test
  void aSubscription_refusesWhatNobodyCouldMean() {
    ReportSubscription all = ReportSubscription.OF_SUPERVISORS;

    assertThatThrownBy(
            () -> new ReportSubscription(true, Set.of(), true, all.parts(), 3, all.language()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new ReportSubscription(true, all.weekdays(), true, all.parts(), 11, all.language()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ReportSubscription on(String weekdays) {
    Set<DayOfWeek> days =
        weekdays.equals("every day")
            ? EnumSet.allOf(DayOfWeek.class)
            : Arrays.stream(weekdays.split(" "))
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
    ReportSubscription all = ReportSubscription.OF_SUPERVISORS;
    return new ReportSubscription(true, days, true, all.parts(), 3, all.language());
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !day.equals(NEW_YEAR_2027);
  }
}
