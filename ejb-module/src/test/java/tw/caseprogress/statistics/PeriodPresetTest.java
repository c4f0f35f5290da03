package tw.caseprogress.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodPresetTest {

  @ParameterizedTest(name = "{0} on {1}: {2} to {3}")
  @CsvSource({
    "THIS_MONTH, 2026-11-30, 2026-11-01, 2026-11-29",
    "THIS_MONTH, 2026-11-02, 2026-11-01, 2026-11-01",
    "THIS_MONTH, 2026-12-01, 2026-11-01, 2026-11-30", // nothing of December is over
    "LAST_MONTH, 2026-11-30, 2026-10-01, 2026-10-31",
    "LAST_MONTH, 2026-12-01, 2026-10-01, 2026-10-31",
    "LAST_MONTH, 2026-03-15, 2026-02-01, 2026-02-28",
    "THIS_QUARTER, 2026-11-30, 2026-10-01, 2026-11-29",
    "THIS_QUARTER, 2027-01-01, 2026-10-01, 2026-12-31",
    "THIS_QUARTER, 2026-02-02, 2026-01-01, 2026-02-01",
    "THIS_YEAR, 2026-11-30, 2026-01-01, 2026-11-29",
    "THIS_YEAR, 2027-01-01, 2026-01-01, 2026-12-31",
  })
  void on_endsWithYesterdayAtTheLatest(
      PeriodPreset preset, LocalDate today, LocalDate from, LocalDate to) {
    assertThat(preset.on(today)).isEqualTo(new Period(from, to));
  }
}
