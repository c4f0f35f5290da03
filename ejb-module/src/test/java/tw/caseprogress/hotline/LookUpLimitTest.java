package tw.caseprogress.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookUpLimitTest {

  @ParameterizedTest(name = "after {0} look-ups, {1} misses, {2} on the number, {3} by all: {4}")
  @CsvSource({
    "0, 0, 0, 0, true",
    "59, 19, 4, 19, true",
    "60, 0, 0, 0, false",
    "30, 20, 0, 0, false",
    "10, 5, 5, 5, false",
    "0, 0, 0, 5, true", // colleagues were asked for it by somebody else
    "0, 0, 0, 20, false"
  })
  void allows_upToEachOfItsBounds(
      long lookUps, long misses, long onCase, long onCaseByAll, boolean allowed) {
    assertThat(
            LookUpLimit.USUAL.allows(new LookUpLimit.Tally(lookUps, misses, onCase, onCaseByAll)))
        .isEqualTo(allowed);
  }
}
