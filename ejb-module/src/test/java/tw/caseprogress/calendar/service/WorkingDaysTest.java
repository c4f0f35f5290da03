package tw.caseprogress.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.calendar.CalendarBook;
import tw.caseprogress.calendar.ClosureExtent;
import tw.caseprogress.calendar.IssuedYear;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.calendar.OfficePlace;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.entity.CalendarRepository;

class WorkingDaysTest {

  private static final String AGENCY = "379130100A";
  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
  private static final CalendarBook SHIPPED =
      CalendarBook.of(
          ShippedCalendar.officeCalendar().years().stream()
              .map(year -> new IssuedYear(1, year))
              .toList(),
          List.of(),
          1);
  private static final CalendarBook CLOSED =
      SHIPPED.with(
          new OfficeClosure(
              FRI_2026_11_20,
              ClosureExtent.FULL,
              null,
              ShippedCalendar.CITY,
              "颱風",
              "Typhoon",
              "公告"));

  /** Reads one book after the other, as readings that overtake each other end. */
  private static final class Readings extends CalendarRepository {

    private final Deque<CalendarBook> books;

    Readings(CalendarBook... books) {
      this.books = new ArrayDeque<>(List.of(books));
    }

    @Override
    public CalendarBook read() {
      return books.remove();
    }

    @Override
    public Map<String, OfficePlace> places() {
      return Map.of(AGENCY, OfficePlace.of(AGENCY, "臺北市信義區市府路 1 號", Optional.empty()));
    }
  }

  @Test
  void aReadingThatEndsLate_doesNotTakeTheCalendarBack() {
    WorkingDays workingDays = new WorkingDays(new Readings(CLOSED, SHIPPED));

    workingDays.refresh();
    workingDays.refresh();

    assertThat(workingDays.latestChange()).isEqualTo(2);
    assertThat(workingDays.calendarOf(AGENCY).isWorkingDay(FRI_2026_11_20)).isFalse();
  }

  @Test
  void aLaterReadingReplacesTheOneBefore() {
    WorkingDays workingDays = new WorkingDays(new Readings(SHIPPED, CLOSED));

    workingDays.refresh();
    assertThat(workingDays.calendarOf(AGENCY).isWorkingDay(FRI_2026_11_20)).isTrue();

    workingDays.refresh();
    assertThat(workingDays.calendarOf(AGENCY).isWorkingDay(FRI_2026_11_20)).isFalse();
  }

  @Test
  void theCalendarOfAnEarlierChangeIsHandedOutAgain() {
    WorkingDays workingDays = new WorkingDays(new Readings(CLOSED));

    assertThat(workingDays.calendarAsOf(AGENCY, 1).isWorkingDay(FRI_2026_11_20)).isTrue();
    assertThat(workingDays.calendarAsOf(AGENCY, 0)).isSameAs(workingDays.calendarAsOf(AGENCY, 1));
    assertThat(workingDays.calendarAsOf(AGENCY, 2)).isSameAs(workingDays.calendarOf(AGENCY));
  }
}
