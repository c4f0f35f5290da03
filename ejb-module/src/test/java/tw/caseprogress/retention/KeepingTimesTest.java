package tw.caseprogress.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeepingTimesTest {

  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
  private static final LocalDate SUN_2026_11_29 = LocalDate.of(2026, 11, 29);

  @ParameterizedTest
  @EnumSource
  void whatIsNotSet_isKeptAsLongAsUsual(Perishable kind) {
    KeepingTimes times = KeepingTimes.of(Map.of("CASEPROGRESS_KEEP_" + kind, " "));

    assertThat(times.days()).containsEntry(kind, kind.usualDays());
    assertThat(kind.usualDays()).isGreaterThanOrEqualTo(kind.leastDays());
  }

  @Test
  void daysAreCountedBackToAMidnightOfTaipei() {
    KeepingTimes times = KeepingTimes.of(Map.of("CASEPROGRESS_KEEP_LETTERS", "30"));

    assertThat(times.end(Perishable.LETTERS, SUN_2026_11_29, TAIPEI))
        .isEqualTo(Instant.parse("2026-10-29T16:00:00Z"));
    assertThat(times.end(Perishable.RUNS, SUN_2026_11_29, TAIPEI))
        .isEqualTo(Instant.parse("2026-08-30T16:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "LETTERS, 0",
    "LETTERS, 6",
    "RECEIPTS, 7",
    "RUNS, -90",
    "RUNS, 90 days",
    "RUNS, 1e2",
    "RUNS, 36501",
    "RUNS, 99999999999",
    "BOUNCES, never"
  })
  void whatIsNoNumberOfDays_orTooFew_isRefusedByItsName(Perishable kind, String text) {
    assertThatThrownBy(() -> KeepingTimes.of(Map.of("CASEPROGRESS_KEEP_" + kind, text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CASEPROGRESS_KEEP_" + kind + ": it is a whole number of days from")
        .hasMessageContaining(text);
  }
}
