package tw.caseprogress.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayMeterTest {
  @ParameterizedTest
  @CsvSource({
    "6, 4, 3, 46, 23, false",
    "0, 10, 0, 0, 0, false",
    "10, 0, 0, 100, 0, false",
    "12, -2, 0, 100, 0, true",
    "1, 0, 199, 1, 99, false",
    "0, 0, 0, 0, 0, false"
  })
  void sharesAddUpToTheWholeBarAtMost(
      int used, int left, int paused, int usedShare, int pausedShare, boolean late) {
    assertThat(DayMeter.of(used, left, paused))
        .isEqualTo(new DayMeter(usedShare, pausedShare, late));
  }
}
