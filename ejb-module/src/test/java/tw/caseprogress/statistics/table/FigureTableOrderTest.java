package tw.caseprogress.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.statistics.Period;

class FigureTableOrderTest {

  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);

  @ParameterizedTest
  @CsvSource({
    "2026-09-15, 2026-10-10, 2026-09-01, 2026-10-31",
    "2026-10-01, 2026-10-31, 2026-10-01, 2026-10-31",
    "2026-11-16, 2026-11-18, 2026-11-01, 2026-11-19", // a month under way, until yesterday
  })
  void aTableByMonths_isOfTheMonthsInFull_andSaysSo(
      LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
    FigureTableOrder order = order(FigureTableKind.MONTHS, new Period(from, to));

    assertThat(order.covered(FRI_2026_11_20)).isEqualTo(new Period(first, last));
  }

  @Test
  void anyOther_isOfThePeriodAlone() {
    Period period = new Period(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 10, 10));

    assertThat(order(FigureTableKind.CASE_TYPES, period).covered(FRI_2026_11_20)).isEqualTo(period);
  }

  private static FigureTableOrder order(FigureTableKind kind, Period period) {
    return new FigureTableOrder(kind, period, Optional.empty(), Optional.empty());
  }
}
