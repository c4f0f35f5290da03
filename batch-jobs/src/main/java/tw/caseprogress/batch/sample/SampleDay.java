package tw.caseprogress.batch.sample;

import java.time.LocalDate;
import tw.caseprogress.calendar.WorkingDayCalendar;

/**
 * A day in a file of applications: a date, or a number of working days before the day of loading.
 *
 * @param date null when the day is relative
 * @param workingDaysBack counted back from the day of loading or, when that is a day off, from the
 *     next working day; 0 when {@code date} is given
 */
record SampleDay(LocalDate date, int workingDaysBack) {

  /** Reads {@code 2008-06-02}, or {@code -3} for three working days back. */
  static SampleDay parse(String text) {
    return text.matches("-\\d{1,3}")
        ? new SampleDay(null, -Integer.parseInt(text))
        : of(LocalDate.parse(text));
  }

  static SampleDay of(LocalDate date) {
    return new SampleDay(date, 0);
  }

  /** The date that is meant when the sample is loaded on the given day. */
  LocalDate on(LocalDate loadDay, WorkingDayCalendar calendar) {
    if (date != null) {
      return date;
    }
    LocalDate day = calendar.nextWorkingDayOrSame(loadDay);
    for (int back = 0; back < workingDaysBack; ) {
      day = day.minusDays(1);
      if (calendar.isWorkingDay(day)) {
        back++;
      }
    }
    return day;
  }

  @Override
  public String toString() {
    return date == null ? "-" + workingDaysBack : date.toString();
  }
}
