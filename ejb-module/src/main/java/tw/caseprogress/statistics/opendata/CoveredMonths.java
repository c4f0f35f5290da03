package tw.caseprogress.statistics.opendata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Whole months that follow each other.
 *
 * @param first the first month
 * @param last the last month, included
 */
public record CoveredMonths(YearMonth first, YearMonth last) {

  /** Refuses months the wrong way round. */
  public CoveredMonths {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("The months end with " + last + ", before " + first);
    }
  }

  /** The months that days lie in, widened to whole ones. */
  public static CoveredMonths around(LocalDate from, LocalDate to) {
    return new CoveredMonths(YearMonth.from(from), YearMonth.from(to));
  }

  /** Those of them that are among others too; empty if none is. */
  public Optional<CoveredMonths> within(CoveredMonths others) {
    YearMonth begin = first.isBefore(others.first) ? others.first : first;
    YearMonth end = last.isAfter(others.last) ? others.last : last;
    return end.isBefore(begin) ? Optional.empty() : Optional.of(new CoveredMonths(begin, end));
  }

  /** The first day. */
  public LocalDate from() {
    return first.atDay(1);
  }

  /** The last day. */
  public LocalDate to() {
    return last.atEndOfMonth();
  }
}
