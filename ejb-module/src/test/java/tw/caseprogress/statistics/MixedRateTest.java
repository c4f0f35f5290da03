package tw.caseprogress.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedRateTest {

  private static final long SLOW = 1;
  private static final long QUICK = 2;

  /**
   * Of the slow type the city closes 60 of 100 on time, of the quick one 190 of 200. Agency 10 has
   * mostly slow ones, agency 20 mostly quick ones; agency 30 quick ones alone.
   */
  private static final List<TypeClosings> CLOSINGS =
      List.of(
          new TypeClosings(10, SLOW, 56, 24),
          new TypeClosings(10, QUICK, 20, 0),
          new TypeClosings(20, SLOW, 4, 16),
          new TypeClosings(20, QUICK, 80, 0),
          new TypeClosings(30, QUICK, 90, 10));

  @ParameterizedTest(name = "agency {0}: {2}, expected {3}")
  @CsvSource({
    "10, 100, 0.76, 0.67", // 80 × 0.60 + 20 × 0.95 = 67: a low rate, better than expected
    "20, 100, 0.84, 0.88", // 20 × 0.60 + 80 × 0.95 = 88: a high rate, worse than expected
    "30, 100, 0.90, 0.95",
  })
  void of_setsTheRateBesideWhatTheMixLetsExpect(
      long agency, long closed, double rate, double expected) {
    MixedRate compared = MixedRate.of(CLOSINGS).get(agency);

    assertThat(compared.closed()).isEqualTo(closed);
    assertThat(compared.rate()).hasValue(rate);
    assertThat(compared.expected().orElseThrow()).isCloseTo(expected, within(1e-9));
    assertThat(compared.difference().orElseThrow()).isCloseTo(rate - expected, within(1e-9));
  }

  /** What one is above, others are below: the expected ones add up to what the city closed. */
  @Test
  void of_expectsAsManyAsTheCityClosedOnTime() {
    double expected =
        MixedRate.of(CLOSINGS).values().stream()
            .mapToDouble(one -> one.closed() * one.expected().orElseThrow())
            .sum();

    assertThat(expected).isCloseTo(250, within(1e-9));
  }

  @Test
  void of_anAgencyThatClosedNothing_hasNoRate() {
    MixedRate compared = MixedRate.of(List.of(new TypeClosings(10, SLOW, 0, 0))).get(10L);

    assertThat(compared.rate()).isEmpty();
    assertThat(compared.expected()).isEmpty();
    assertThat(compared.difference()).isEmpty();
    assertThat(MixedRate.of(List.of())).isEmpty();
  }
}
