package tw.caseprogress.deadline;

import java.time.LocalDate;
import java.util.Objects;
import tw.caseprogress.calendar.WorkingDayCalendar;

/**
 * How the due date of every case of a type is found: the limit, where it starts, what a supplement
 * does.
 *
 * <p>Pure data, stored with the case type and readable as a sentence; the calendar is handed in. By
 * days the start itself is not counted (Administrative Procedure Act art. 48 II), the due date ends
 * with its last day, and it never falls on a day off, a closure or a day closed for some hours: it
 * moves on to the next full working day (art. 48 IV). Only a limit in hours ends whenever it ends.
 *
 * @param limit how long the agency may take
 * @param start what the limit is counted from
 * @param pausePolicy what a supplement does to the days already counted
 */
public record DeadlineRule(HandlingLimit limit, ClockStart start, PausePolicy pausePolicy) {

  public DeadlineRule {
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(pausePolicy, "pausePolicy");
  }

  /** The usual rule: the limit counts from receipt and a supplement stops the clock. */
  public static DeadlineRule of(HandlingLimit limit) {
    return new DeadlineRule(limit, ClockStart.RECEIVED, PausePolicy.PAUSE);
  }

  /** The same rule with another limit, e.g. with the days of an outside review added. */
  public DeadlineRule withLimit(HandlingLimit otherLimit) {
    return new DeadlineRule(otherLimit, start, pausePolicy);
  }

  /**
   * The due date of a case that was neither paused nor extended.
   *
   * <p>The quick way for a preview and for long lists. For example, 5 working days from Monday 2
   * June 2008 are due on Monday 9 June.
   *
   * @param startedOn the day the limit counts from, not counted
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the limit runs into a year
   *     that is not published
   */
  public LocalDate dueOn(LocalDate startedOn, WorkingDayCalendar calendar) {
    if (limit.unit() == LimitUnit.WORKING_DAY) {
      return calendar.dueDayAfter(startedOn, limit.length());
    }
    return new ClockRun(
            this, CaseClock.receivedOn(startedOn).startedOn(startedOn), calendar, startedOn)
        .dueOn();
  }

  /**
   * The due date of a case.
   *
   * @param clock what happened to the case
   * @param asOf the day to look from, usually today: a pause open on it is taken to end on it
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the limit runs into a year
   *     that is not published
   */
  public DueDate dueDate(CaseClock clock, WorkingDayCalendar calendar, LocalDate asOf) {
    return new ClockRun(this, clock, calendar, asOf).dueDate();
  }

  /**
   * Why the due date of a case is what it is, day by day.
   *
   * @param clock what happened to the case
   * @param asOf the day to look from, usually today: a pause open on it is taken to end on it
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if a day of it lies in a year
   *     that is not published
   */
  public DeadlineLedger ledger(CaseClock clock, WorkingDayCalendar calendar, LocalDate asOf) {
    return LedgerWriter.write(new ClockRun(this, clock, calendar, asOf));
  }

  /**
   * In words, e.g. {@code 10 working days from the day of receipt; a supplement stops the clock}.
   */
  @Override
  public String toString() {
    return limit + " from " + start.words() + "; " + pausePolicy.words();
  }
}
