package tw.caseprogress.web.deadline;

import java.time.LocalDate;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.typed.TypedTime;
import tw.caseprogress.web.form.DayReading;
import tw.caseprogress.web.form.FormReading;
import tw.caseprogress.web.form.IsoDate;

/**
 * A question for a due date that makes sense: the rule, and what happened to the case.
 *
 * @param rule the limit, counted from receipt
 * @param clock receipt, pauses and extension
 */
public record DeadlineQuestion(DeadlineRule rule, CaseClock clock) {

  /** Reads what a program sent, collecting every wrong field; days and times are ISO. */
  public static FormReading<DeadlineQuestion> read(DeadlineForm form) {
    return new DeadlineFormReader(form, DayReading::iso, IsoDate::findTime).read();
  }

  /** Reads what a person typed, in any form in which days and times are written. */
  public static FormReading<DeadlineQuestion> readTyped(DeadlineForm form) {
    return new DeadlineFormReader(form, DayReading::typed, TypedTime::find).read();
  }

  /**
   * The answer, day by day.
   *
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if a day of it lies in a year
   *     whose calendar is not published
   */
  public DeadlineLedger answer(WorkingDayCalendar calendar, LocalDate asOf) {
    return rule.ledger(clock, calendar, asOf);
  }
}
