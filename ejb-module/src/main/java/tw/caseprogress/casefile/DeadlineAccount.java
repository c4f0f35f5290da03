package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockReading;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.deadline.DeadlineRule;

/**
 * How a case stands against its deadline on a day, or why that cannot be told.
 *
 * @param ledger empty if a day of it lies in a year without a calendar
 * @param yearWithoutCalendar that year
 * @param workingDaysUsed 0 if it cannot be told
 * @param workingDaysLeft negative when overdue; 0 if it cannot be told
 * @param workingDaysPaused 0 if it cannot be told
 */
public record DeadlineAccount(
    Optional<DeadlineLedger> ledger,
    Optional<Integer> yearWithoutCalendar,
    int workingDaysUsed,
    int workingDaysLeft,
    int workingDaysPaused) {

  /** Works it out; a clock that is stopped may run into a year whose calendar is not published. */
  public static DeadlineAccount of(
      DeadlineRule rule, CaseClock clock, WorkingDayCalendar calendar, LocalDate asOf) {
    try {
      DeadlineLedger ledger = rule.ledger(clock, calendar, asOf);
      ClockReading reading = ledger.reading(asOf);
      return new DeadlineAccount(
          Optional.of(ledger),
          Optional.empty(),
          reading.usedWorkingDays(),
          WorkingDaysLeft.until(ledger.dueDate().on(), asOf, calendar),
          reading.pausedWorkingDays());
    } catch (CalendarNotPublishedException unknownYear) {
      return new DeadlineAccount(Optional.empty(), Optional.of(unknownYear.year()), 0, 0, 0);
    }
  }
}
