package tw.caseprogress.casefile;

import java.time.LocalDate;
import tw.caseprogress.calendar.WorkingDayCalendar;

/** How many working days lie between a day and a due date. */
public final class WorkingDaysLeft {

  private WorkingDaysLeft() {}

  /**
   * Counts from the day after {@code today} up to the due date; 0 on the due date, negative after
   * it by the working days that have passed since. On days off after the due date the first of
   * these has begun: a case is never overdue by nothing.
   */
  public static int until(LocalDate dueOn, LocalDate today, WorkingDayCalendar calendar) {
    if (dueOn.equals(today)) {
      return 0;
    }
    return dueOn.isAfter(today)
        ? calendar.workingDays(today.plusDays(1), dueOn)
        : -Math.max(1, calendar.workingDays(dueOn.plusDays(1), today));
  }
}
