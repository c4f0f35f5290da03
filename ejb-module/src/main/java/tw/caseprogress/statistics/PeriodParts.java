package tw.caseprogress.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The same days as a period, made of whole months and of as few single days as can be.
 *
 * <p>Of a month that is needed in part, its days are added; of one that is needed for the most
 * part, the days that are not wanted are taken from the whole. So no month costs more than 15 days.
 *
 * @param months whose sums are added up
 * @param days whose figures are added to that, or taken from it
 */
public record PeriodParts(List<YearMonth> months, List<DayRange> days) {

  /** Keeps its own copies. */
  public PeriodParts {
    months = List.copyOf(months);
    days = List.copyOf(days);
  }

  /** Takes a period apart. */
  public static PeriodParts of(Period period) {
    List<YearMonth> months = new ArrayList<>();
    List<DayRange> days = new ArrayList<>();
    YearMonth last = YearMonth.from(period.to());
    for (YearMonth month = YearMonth.from(period.from());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      LocalDate from = later(period.from(), month.atDay(1));
      LocalDate to = earlier(period.to(), month.atEndOfMonth());
      int wanted = to.getDayOfMonth() - from.getDayOfMonth() + 1;
      if (wanted * 2 > month.lengthOfMonth()) {
        months.add(month);
        takeAway(month.atDay(1), from.minusDays(1), days);
        takeAway(to.plusDays(1), month.atEndOfMonth(), days);
      } else {
        days.add(new DayRange(from, to, true));
      }
    }
    return new PeriodParts(months, days);
  }

  private static void takeAway(LocalDate from, LocalDate to, List<DayRange> days) {
    if (!to.isBefore(from)) {
      days.add(new DayRange(from, to, false));
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
