package tw.caseprogress.casefile;

import java.time.LocalDate;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;

/** Until when a due date counts as soon. */
public final class DueSoon {

  private DueSoon() {}

  /**
   * The last due date that is soon, seen from a day; where the published years end before, their
   * last day: no due date lies behind it.
   */
  public static LocalDate lastDay(LocalDate today, WorkingDayCalendar calendar) {
    try {
      return calendar.plusWorkingDays(today, CaseStanding.SOON_WORKING_DAYS);
    } catch (CalendarNotPublishedException unknownYear) {
      return LocalDate.of(unknownYear.year(), 1, 1).minusDays(1);
    }
  }
}
