package tw.caseprogress.statistics.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.typed.RocDate;

/**
 * Which table of figures is wanted.
 *
 * @param agencyCode of whose cases; empty for the whole city, where the reader may see that
 * @param caseTypeCode of which type; empty for all
 */
public record FigureTableOrder(
    FigureTableKind kind,
    Period period,
    Optional<String> agencyCode,
    Optional<String> caseTypeCode) {

  /** The longest period, in years. */
  public static final int LONGEST_YEARS = 10;

  /** Demands all of it, empty or not. */
  public FigureTableOrder {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(agencyCode, "agencyCode");
    Objects.requireNonNull(caseTypeCode, "caseTypeCode");
  }

  /** Why there is no table of these days; empty if there is one. */
  public Optional<Fault> fault(LocalDate today) {
    return fault(period, today);
  }

  /** Why there are no figures of some days; empty if there are. */
  public static Optional<Fault> fault(Period period, LocalDate today) {
    if (!RocDate.hasYear(period.from())) {
      return Optional.of(Fault.DAY);
    }
    if (!period.to().isBefore(today)) {
      return Optional.of(Fault.NOT_OVER);
    }
    return period.from().isBefore(period.to().minusYears(LONGEST_YEARS))
        ? Optional.of(Fault.TOO_LONG)
        : Optional.empty();
  }

  /**
   * The days that the table is of: of one by months, those of the months in full, as far as they
   * are over.
   */
  public Period covered(LocalDate today) {
    return kind == FigureTableKind.MONTHS ? period.wholeMonths(today.minusDays(1)) : period;
  }

  /** How many months the period touches. */
  public int months() {
    return Math.toIntExact(
        ChronoUnit.MONTHS.between(YearMonth.from(period.from()), YearMonth.from(period.to())) + 1);
  }

  /** Why an order cannot be filled. */
  public enum Fault {
    /** There is no such table. */
    TABLE,
    /** There is no such form of a file. */
    FORMAT,
    /** A day is missing, is none, or lies before the Republic. */
    DAY,
    /** The last day is before the first. */
    BACKWARDS,
    /** The last day is not over yet. */
    NOT_OVER,
    /** The days are too many. */
    TOO_LONG,
    /** There is no such agency. */
    AGENCY,
    /** There is no such case type. */
    CASE_TYPE
  }
}
