package tw.caseprogress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeCalendarTest {

  private static final LocalDate THU_2009_01_01 = LocalDate.of(2009, 1, 1);
  private static final LocalDate MON_2009_01_05 = LocalDate.of(2009, 1, 5);

  @Test
  void laterEdition_replacesTheYear() {
    CalendarYear first = year(1, MON_2009_01_05, false);
    CalendarYear second = year(2, MON_2009_01_05, true);

    assertThat(OfficeCalendar.of(List.of(second, first)).isWorkingDay(MON_2009_01_05)).isFalse();
    assertThat(OfficeCalendar.of(List.of(first)).with(second).year(2009)).isSameAs(second);
    assertThat(second.changesFrom(first)).containsExactly(MON_2009_01_05);
    assertThat(second.workingDays()).isEqualTo(first.workingDays() - 1);
  }

  @Test
  void unpublishedYear_isRefusedByName() {
    OfficeCalendar calendar = OfficeCalendar.of(List.of(year(1, MON_2009_01_05, false)));

    assertThat(calendar.publishedYears()).containsExactly(2009);
    assertThat(calendar.isPublished(2010)).isFalse();
    assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2010, 1, 1)))
        .isInstanceOf(CalendarNotPublishedException.class)
        .hasMessageContaining("2010");
    assertThatThrownBy(() -> OfficeCalendar.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void year_isWholeOrNotAtAll() {
    List<CalendarDay> days = year(1, MON_2009_01_05, false).days();

    assertThatThrownBy(() -> CalendarYear.of(2009, 1, days.subList(1, days.size())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CalendarYear.of(2010, 1, days))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CalendarYear.of(2009, 0, days))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CalendarYear year(int edition, LocalDate special, boolean off) {
    List<CalendarDay> days =
        THU_2009_01_01
            .datesUntil(THU_2009_01_01.plusYears(1))
            .map(date -> new CalendarDay(date, date.equals(special) && off, ""))
            .toList();
    return CalendarYear.of(2009, edition, days);
  }
}
