package tw.caseprogress.benchmarks.fill;

import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.calendar.WorkingDayCalendar;

/**
 * On which day each of a year's cases came in: as many on each working day of the year that ended
 * yesterday, in the order of their numbers.
 */
final class ReceiptDays {

  private final List<LocalDate> days;
  private final long cases;

  ReceiptDays(WorkingDayCalendar calendar, LocalDate today, long cases) {
    this.days = today.minusYears(1).datesUntil(today).filter(calendar::isWorkingDay).toList();
    this.cases = cases;
  }

  /** The day of a case, the first of which has number 0. */
  LocalDate of(long which) {
    return days.get((int) (which * days.size() / cases));
  }
}
