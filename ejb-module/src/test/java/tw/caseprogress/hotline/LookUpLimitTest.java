package tw.caseprogress.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookUpLimitTest {

  @ParameterizedTest(name = "after {0} look-ups, {1} misses, {2} of them on the number: {3}")
  @CsvSource({
    "0, 0, 0, true",
    "59, 19, 4, true",
    "60, 0, 0, false",
    "30, 20, 0, false",
    "10, 5, 5, false"
  })
  void allows_upToEachOfItsBounds(long lookUps, long misses, long onCase, boolean allowed) {
    assertThat(LookUpLimit.USUAL.allows(lookUps, misses, onCase)).isEqualTo(allowed);
  }
}
