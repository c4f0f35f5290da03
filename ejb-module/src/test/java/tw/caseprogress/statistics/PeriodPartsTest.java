package tw.caseprogress.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodPartsTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

  /** Added and taken up day by day, the parts are the period: each of its days once. */
  @Property(tries = 500)
  void theParts_areTheDaysOfThePeriod(
      @ForAll @IntRange(max = 800) int from, @ForAll @IntRange(max = 800) int length) {
    Period period = new Period(BEGIN.plusDays(from), BEGIN.plusDays(from + length));

    PeriodParts parts = PeriodParts.of(period);

    Map<LocalDate, Integer> days = new TreeMap<>();
    parts
        .months()
        .forEach(
            month ->
                month
                    .atDay(1)
                    .datesUntil(month.plusMonths(1).atDay(1))
                    .forEach(day -> days.merge(day, 1, Integer::sum)));
    parts.added().forEach(day -> days.merge(day, 1, Integer::sum));
    parts.taken().forEach(day -> days.merge(day, -1, Integer::sum));
    days.values().removeIf(times -> times == 0);
    assertThat(days.values()).allMatch(times -> times == 1);
    assertThat(days.keySet())
        .containsExactlyElementsOf(period.from().datesUntil(period.to().plusDays(1)).toList());
    assertThat(parts.added().size() + parts.taken().size()).isLessThanOrEqualTo(31);
  }

  @Test
  void aWholeMonth_isNoDay() {
    YearMonth month = YearMonth.of(2026, 11);
    PeriodParts parts = PeriodParts.of(new Period(month.atDay(1), month.atEndOfMonth()));

    assertThat(parts.months()).containsExactly(month);
    assertThat(parts.added()).isEmpty();
    assertThat(parts.taken()).isEmpty();
  }
}
