package tw.caseprogress.statistics;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days that follow each other, of which figures are wanted.
 *
 * @param from the first day, included
 * @param to the last day, included; what is open is counted as of its end
 */
public record Period(LocalDate from, LocalDate to) {

  /**
   * Refuses a period that ends before it begins.
   *
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("The period ends on " + to + ", before its begin " + from);
    }
  }

  /**
   * The months that it touches, from the first day to the last.
   *
   * @param latest the last day that counts, not before the period's; of a month under way, its end
   */
  public Period wholeMonths(LocalDate latest) {
    LocalDate end = YearMonth.from(to).atEndOfMonth();
    return new Period(from.withDayOfMonth(1), end.isAfter(latest) ? latest : end);
  }

  /** Whether a day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
