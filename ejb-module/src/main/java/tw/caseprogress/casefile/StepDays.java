package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.deadline.LedgerDay;
import tw.caseprogress.deadline.LedgerDayKind;

/**
 * The working days that a case stayed at a step: from the day after it was first reached to the day
 * on which the case went on, that day included.
 *
 * @param taken those on which the case was worked on
 * @param waited those on which its clock stood still or had not started; not among the taken
 */
public record StepDays(int taken, int waited) {

  /** Counts them; empty if they run into a year without a calendar. */
  public static Optional<StepDays> between(
      LocalDate reachedOn, LocalDate leftOn, DeadlineAccount account, WorkingDayCalendar calendar) {
    try {
      int all = calendar.workingDays(reachedOn.plusDays(1), leftOn);
      return account
          .ledger()
          .map(ledger -> waited(ledger, reachedOn, leftOn))
          .map(waited -> new StepDays(all - waited, waited));
    } catch (CalendarNotPublishedException unknownYear) {
      return Optional.empty();
    }
  }

  private static int waited(DeadlineLedger ledger, LocalDate reachedOn, LocalDate leftOn) {
    return Math.toIntExact(
        ledger.days().stream()
            .filter(day -> day.date().isAfter(reachedOn) && !day.date().isAfter(leftOn))
            .filter(StepDays::isWaiting)
            .count());
  }

  private static boolean isWaiting(LedgerDay day) {
    return day.workingDay()
        && (day.kind() == LedgerDayKind.PAUSED || day.kind() == LedgerDayKind.NOT_STARTED);
  }
}
