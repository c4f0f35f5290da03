package tw.caseprogress.statistics;

import java.time.LocalDate;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;

/** Days that the figures look back to. */
public final class CalendarDays {

  private static final int LONGEST_HOLIDAY = 31;

  private CalendarDays() {}

  /**
   * The last working day before a day; what ended on it or later ended within a working day.
   *
   * <p>In a year without a calendar it is the day before.
   */
  public static LocalDate workingDayBefore(LocalDate day, WorkingDayCalendar calendar) {
    try {
      for (int back = 1; back <= LONGEST_HOLIDAY; back++) {
        if (calendar.isWorkingDay(day.minusDays(back))) {
          return day.minusDays(back);
        }
      }
    } catch (CalendarNotPublishedException e) {
      return day.minusDays(1);
    }
    return day.minusDays(LONGEST_HOLIDAY);
  }
}
