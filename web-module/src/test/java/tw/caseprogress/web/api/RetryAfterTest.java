package tw.caseprogress.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  @ParameterizedTest(name = "{0} is {1} s")
  @CsvSource({"PT10S,10", "PT9.000000001S,10", "PT0.2S,1", "PT0S,1", "PT15M,900"})
  void whoComesBackThenNeedNotWaitAgain(Duration wait, long seconds) {
    assertThat(RetryAfter.seconds(wait)).isEqualTo(seconds);
  }
}
