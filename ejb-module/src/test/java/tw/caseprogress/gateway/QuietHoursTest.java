package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "20:59:59, false",
    "21:00, true",
    "23:59:59, true",
    "00:00, true",
    "07:59:59, true",
    "08:00, false",
    "12:00, false"
  })
  void standardHoursReachOverMidnight(LocalTime time, boolean quiet) {
    assertThat(QuietHours.STANDARD.isQuietAt(time)).isEqualTo(quiet);
    assertThat(QuietHours.NONE.isQuietAt(time)).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"12:59, false", "13:00, true", "13:59, true", "14:00, false"})
  void hoursWithinADayDoNot(LocalTime time, boolean quiet) {
    QuietHours noon = new QuietHours(LocalTime.of(13, 0), LocalTime.of(14, 0));

    assertThat(noon.isQuietAt(time)).isEqualTo(quiet);
  }
}
