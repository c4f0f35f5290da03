package tw.caseprogress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The quick answers are those of walking the calendar day by day. */
class WorkingDayCalendarPropertiesTest {

  private static final int DAYS_2008_TO_2026 = 6940;
  private static final LocalDate TUE_2008_01_01 = LocalDate.of(2008, 1, 1);
  private static final WorkingDayCalendar CALENDAR = ShippedCalendar.cityCalendar();

  @Property
  void plusWorkingDays_isTheWalk(
      @ForAll @IntRange(max = DAYS_2008_TO_2026) int offset,
      @ForAll @IntRange(min = 1, max = 120) int workingDays) {
    LocalDate day = TUE_2008_01_01.plusDays(offset);
    LocalDate answer = CALENDAR.plusWorkingDays(day, workingDays);
    for (int counted = 0; counted < workingDays; ) {
      day = day.plusDays(1);
      counted += isWorkedByTheBook(day) ? 1 : 0;
    }

    assertThat(answer).isEqualTo(day);
  }

  @Property
  void dueDayAfter_isTheNextFullWorkingDay(
      @ForAll @IntRange(max = DAYS_2008_TO_2026) int offset,
      @ForAll @IntRange(min = 1, max = 120) int workingDays) {
    LocalDate start = TUE_2008_01_01.plusDays(offset);

    assertThat(CALENDAR.dueDayAfter(start, workingDays))
        .isEqualTo(CALENDAR.nextFullWorkingDayOrSame(CALENDAR.plusWorkingDays(start, workingDays)));
  }

  @Property
  void workingDays_isTheWalk(
      @ForAll @IntRange(max = DAYS_2008_TO_2026) int offset,
      @ForAll @IntRange(max = 200) int length) {
    LocalDate from = TUE_2008_01_01.plusDays(offset);
    LocalDate to = from.plusDays(length);
    long walked =
        from.datesUntil(to.plusDays(1))
            .filter(WorkingDayCalendarPropertiesTest::isWorkedByTheBook)
            .count();

    assertThat(CALENDAR.workingDays(from, to)).isEqualTo((int) walked);
  }

  @Property
  void workingDays_undoesPlusWorkingDays(
      @ForAll @IntRange(max = DAYS_2008_TO_2026) int offset,
      @ForAll @IntRange(min = 1, max = 200) int workingDays) {
    LocalDate start = TUE_2008_01_01.plusDays(offset);
    LocalDate end = CALENDAR.plusWorkingDays(start, workingDays);

    assertThat(CALENDAR.isWorkingDay(end)).isTrue();
    assertThat(CALENDAR.workingDays(start.plusDays(1), end)).isEqualTo(workingDays);
  }

  private static boolean isWorkedByTheBook(LocalDate day) {
    return CALENDAR.officeCalendar().isWorkingDay(day)
        && CALENDAR.closuresOn(day).stream().noneMatch(OfficeClosure::isFullDay);
  }
}
