package tw.caseprogress.statistics;

import java.time.LocalDate;

/** A period that is asked for so often that it has a name; the running ones end with yesterday. */
public enum PeriodPreset {
  /** 本月, until yesterday: on the first of a month the whole month before. */
  THIS_MONTH,
  /** 上月, the month before that. */
  LAST_MONTH,
  /** 本季, until yesterday. */
  THIS_QUARTER,
  /** 本年, until yesterday. */
  THIS_YEAR;

  private static final int MONTHS_OF_A_QUARTER = 3;

  /** The days of the period, of which none is today or later. */
  public Period on(LocalDate today) {
    LocalDate yesterday = today.minusDays(1);
    LocalDate month = yesterday.withDayOfMonth(1);
    return switch (this) {
      case THIS_MONTH -> new Period(month, yesterday);
      case LAST_MONTH -> new Period(month.minusMonths(1), month.minusDays(1));
      case THIS_QUARTER ->
          new Period(
              month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_A_QUARTER), yesterday);
      case THIS_YEAR -> new Period(month.withDayOfYear(1), yesterday);
    };
  }
}
