package tw.caseprogress.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says of which days a report tells that is mailed in the morning after a business date.
 *
 * <p>Each day is in one report of the days: it tells of all since the morning of the one before, so
 * that on a Monday the weekend is in it, and for who wants Mondays alone the whole week. The report
 * of the month goes with the first morning of the next one on which reports are mailed.
 */
public final class ReportDays {

  /** The longest row of days that one report tells of, so that a long absence makes no novel. */
  private static final int MOST_DAYS = 31;

  private ReportDays() {}

  /**
   * The days of the report that a reader gets; empty if none is wanted in that morning.
   *
   * @param businessDate the last day that is over
   */
  public static Optional<Period> daily(
      ReportSubscription wanted, LocalDate businessDate, Predicate<LocalDate> isWorkingDay) {
    return wanted.wantsOn(businessDate.plusDays(1).getDayOfWeek())
        ? Optional.of(upTo(wanted, businessDate, isWorkingDay))
        : Optional.empty();
  }

  /** The days up to one that a reader has not been told of on the chosen mornings before. */
  public static Period upTo(
      ReportSubscription wanted, LocalDate last, Predicate<LocalDate> isWorkingDay) {
    LocalDate from = last;
    for (int days = 1; days < MOST_DAYS && !isChosen(wanted, from, isWorkingDay); days++) {
      from = from.minusDays(1);
    }
    return new Period(from, last);
  }

  /** Whether a report is due in the morning of a day; it tells of the days before it. */
  private static boolean isChosen(
      ReportSubscription wanted, LocalDate day, Predicate<LocalDate> isWorkingDay) {
    return wanted.weekdays().isEmpty()
        || (wanted.weekdays().contains(day.getDayOfWeek()) && isWorkingDay.test(day));
  }

  /**
   * The month before, if its report is mailed in the morning after a business date; empty in all
   * mornings but the first of a month on which reports are mailed.
   */
  public static Optional<Period> monthly(
      LocalDate businessDate, Predicate<LocalDate> isWorkingDay) {
    LocalDate morning = businessDate.plusDays(1);
    LocalDate first = morning.withDayOfMonth(1);
    boolean mailedBefore = first.datesUntil(morning).anyMatch(isWorkingDay);
    return mailedBefore ? Optional.empty() : Optional.of(of(YearMonth.from(first).minusMonths(1)));
  }

  /** All days of a month. */
  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }
}
