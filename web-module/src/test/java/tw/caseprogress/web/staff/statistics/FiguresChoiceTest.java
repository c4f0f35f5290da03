package tw.caseprogress.web.staff.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.table.FigureTableOrder.Fault;

class FiguresChoiceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private final FiguresChoice choice = new FiguresChoice();

  @ParameterizedTest(name = "from {0} to {1}")
  @CsvSource({
    ", , 2026-11-01, 2026-11-29",
    "2026-10-05, , 2026-10-05, 2026-11-29",
    ", 2026-10-05, 2026-10-01, 2026-10-05",
    "2026-10-05, 2027-01-01, 2026-10-05, 2026-11-29",
    "2016-11-29, 2026-11-29, 2016-11-29, 2026-11-29",
    "1912-01-01, 1912-01-31, 1912-01-01, 1912-01-31"
  })
  void whatTheAddressLeftOpen_isFilledIn(
      LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
    choice.setFrom(from);
    choice.setTo(to);

    assertThat(choice.complete(TODAY)).isEmpty();
    assertThat(choice.period()).isEqualTo(new Period(first, last));
  }

  /** So that nobody has a thousand years of missing days listed. */
  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({
    "2026-11-05, 2026-11-04, BACKWARDS",
    "2026-11-30, , BACKWARDS",
    "2016-11-28, 2026-11-29, TOO_LONG",
    "0001-01-01, 2026-11-29, DAY",
    "0000-01-01, 0000-01-31, DAY",
    "1911-12-31, 1912-01-01, DAY"
  })
  void aPeriodThatCannotBeShown_isThisMonth(LocalDate from, LocalDate to, Fault fault) {
    choice.setFrom(from);
    choice.setTo(to);

    assertThat(choice.complete(TODAY)).contains(fault);
    assertThat(choice.period())
        .isEqualTo(new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 29)));
  }

  @Test
  void theLastDay_isYesterday() {
    choice.setTo(LocalDate.of(9999, 12, 31));

    assertThat(choice.complete(TODAY)).isEmpty();
    assertThat(choice.getTo()).isEqualTo(TODAY.minusDays(1));
  }
}
