package tw.caseprogress.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The same days as a period, made of whole months and of as few single days as can be.
 *
 * <p>Of a month that is needed in part, its days are added; of one that is needed for the most
 * part, the days that are not wanted are taken from the whole. So no period costs more than 31
 * days.
 *
 * @param months whose sums are added up
 * @param added days whose figures are added to that
 * @param taken days whose figures are taken from that
 */
public record PeriodParts(List<YearMonth> months, List<LocalDate> added, List<LocalDate> taken) {

  /** Keeps its own copies. */
  public PeriodParts {
    months = List.copyOf(months);
    added = List.copyOf(added);
    taken = List.copyOf(taken);
  }

  /** The first days of the months. */
  public List<LocalDate> firstDays() {
    return months.stream().map(month -> month.atDay(1)).toList();
  }

  /** Takes a period apart. */
  public static PeriodParts of(Period period) {
    List<YearMonth> months = new ArrayList<>();
    List<LocalDate> added = new ArrayList<>();
    List<LocalDate> taken = new ArrayList<>();
    YearMonth last = YearMonth.from(period.to());
    for (YearMonth month = YearMonth.from(period.from());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      List<LocalDate> days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
      List<LocalDate> wanted = days.stream().filter(period::contains).toList();
      if (wanted.size() * 2 > days.size()) {
        months.add(month);
        days.stream().filter(day -> !period.contains(day)).forEach(taken::add);
      } else {
        added.addAll(wanted);
      }
    }
    return new PeriodParts(months, added, taken);
  }
}
