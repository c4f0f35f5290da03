package tw.caseprogress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One day of the published office calendar.
 *
 * <p>Only the flag decides whether it is off; the remark merely explains it and may be empty on a
 * day off.
 *
 * @param date the day
 * @param off whether the offices are off (是否放假 = 2)
 * @param remark what the calendar says about the day, in Chinese; empty if nothing
 */
public record CalendarDay(LocalDate date, boolean off, String remark) {

  public CalendarDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(remark, "remark");
  }

  /** A Saturday or Sunday, whether off or worked. */
  public boolean isWeekend() {
    return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
  }

  /** A weekend day on which the offices work to make up for another day off (補行上班日). */
  public boolean isMakeUpWorkingDay() {
    return isWeekend() && !off;
  }
}
