package tw.caseprogress.statistics;

import java.time.LocalDate;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;

/**
 * A supplement that was asked for, and the due date that held until then.
 *
 * @param requestedOn the day of the notice or the letter
 */
public record AskedSupplement(
    long caseTypeId, LocalDate receivedOn, LocalDate requestedOn, LocalDate dueOn) {

  private static final int PARTS = 10;

  /**
   * Whether it was asked for in the last tenth of the time from the receipt to the due date: of the
   * working days between them, at most one in ten was left. The due date's own day counts as left.
   */
  public boolean isLate(WorkingDayCalendar calendar) {
    try {
      int whole = workingDays(calendar, receivedOn.plusDays(1));
      int left = workingDays(calendar, requestedOn.plusDays(1));
      return left * PARTS <= whole;
    } catch (CalendarNotPublishedException e) {
      return false; // a due date in a year without a calendar lies far ahead
    }
  }

  private int workingDays(WorkingDayCalendar calendar, LocalDate from) {
    return from.isAfter(dueOn) ? 0 : calendar.workingDays(from, dueOn);
  }
}
