package tw.caseprogress.reminder;

import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;

/**
 * On which rung of the ladder an open case stands on a day, by the working days left to its due
 * date: 3, 1, 0 and −1.
 *
 * <p>A case whose clock stands still has no due date and stands on no rung. A day that was left out
 * loses nothing: the case is found on the rung that it has reached meanwhile.
 */
public final class ReminderLadder {

  /** With more working days left than this, nobody is reminded. */
  public static final int FIRST_WORKING_DAYS = 3;

  private ReminderLadder() {}

  /**
   * The rung of a case.
   *
   * @param dueOn the fixed due date of the open case
   * @param businessDate the day to look from, usually a working day
   * @return empty while there is time enough
   */
  public static Optional<ReminderRung> rung(
      LocalDate dueOn, LocalDate businessDate, WorkingDayCalendar calendar) {
    if (dueOn.isBefore(businessDate)) {
      // A day off right after the due date: nobody could have closed the case in between.
      boolean missed = calendar.workingDays(dueOn.plusDays(1), businessDate) > 0;
      return Optional.of(missed ? ReminderRung.OVERDUE : ReminderRung.DUE_TODAY);
    }
    if (dueOn.isAfter(lastDueDate(businessDate, calendar))) {
      return Optional.empty();
    }
    return Optional.of(
        switch (calendar.workingDays(businessDate.plusDays(1), dueOn)) {
          case 0 -> ReminderRung.DUE_TODAY;
          case 1 -> ReminderRung.ONE_DAY_LEFT;
          default -> ReminderRung.THREE_DAYS_LEFT;
        });
  }

  /**
   * The latest due date of which anybody is reminded on the business date; where the published
   * years end before, their last day.
   */
  public static LocalDate lastDueDate(LocalDate businessDate, WorkingDayCalendar calendar) {
    try {
      return calendar.plusWorkingDays(businessDate, FIRST_WORKING_DAYS);
    } catch (CalendarNotPublishedException unknownYear) {
      return LocalDate.of(unknownYear.year(), 1, 1).minusDays(1);
    }
  }
}
