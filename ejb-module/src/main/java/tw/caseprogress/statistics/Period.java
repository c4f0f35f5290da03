package tw.caseprogress.statistics;

import java.time.LocalDate;

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

  /** Whether a day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
