package tw.caseprogress.web.deadline;

import java.time.LocalDate;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.web.form.FormReading;

/**
 * A question for a due date that makes sense: the rule, and what happened to the case.
 *
 * @param rule the limit, counted from receipt
 * @param clock receipt, pauses and extension
 */
public record DeadlineQuestion(DeadlineRule rule, CaseClock clock) {

  /** Reads what was typed, collecting every wrong field. */
  public static FormReading<DeadlineQuestion> read(DeadlineForm form) {
    return new DeadlineFormReader(form).read();
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
