package tw.caseprogress.web.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.deadline.LedgerDay;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.i18n.Texts;

/**
 * The days of a deadline ledger that lie in one month, in weeks from Monday to Sunday.
 *
 * @param title the month, such as 115 年 11 月
 * @param weeks seven squares each; squares outside the ledger are empty
 */
public record LedgerMonth(String title, List<List<LedgerCell>> weeks) {
  private static final int DAYS_OF_WEEK = 7;

  /** The months of a ledger in order, none without a day of it. */
  public static List<LedgerMonth> of(DeadlineLedger ledger, Locale locale) {
    Texts texts = Texts.in(locale);
    Map<YearMonth, List<LedgerDay>> months =
        ledger.days().stream()
            .collect(
                Collectors.groupingBy(
                    day -> YearMonth.from(day.date()), LinkedHashMap::new, Collectors.toList()));
    return months.values().stream().map(days -> of(days, texts)).toList();
  }

  private static LedgerMonth of(List<LedgerDay> days, Texts texts) {
    LocalDate first = days.get(0).date();
    List<LedgerCell> cells =
        new ArrayList<>(
            Collections.nCopies(first.getDayOfWeek().getValue() - 1, LedgerCell.OUTSIDE));
    days.forEach(day -> cells.add(LedgerCell.of(day, texts)));
    while (cells.size() % DAYS_OF_WEEK != 0) {
      cells.add(LedgerCell.OUTSIDE);
    }
    List<List<LedgerCell>> weeks = new ArrayList<>();
    for (int start = 0; start < cells.size(); start += DAYS_OF_WEEK) {
      weeks.add(List.copyOf(cells.subList(start, start + DAYS_OF_WEEK)));
    }
    return new LedgerMonth(DateText.month(first, texts.locale()), weeks);
  }
}
