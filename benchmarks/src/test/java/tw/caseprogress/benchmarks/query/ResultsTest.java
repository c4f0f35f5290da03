package tw.caseprogress.benchmarks.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Each round is held against the bare resource of the same round; the median counts. */
class ResultsTest {

  private final Results results = new Results();

  @Test
  void ratiosAreOfTheSameRound_andTheMedianOfThem() {
    round(1000, 500);
    round(100, 90); // others worked on the machine
    round(1000, 600);

    assertThat(results.ratio(Target.CLOSED, Taken::aSecond)).isCloseTo(0.6, within(1e-9));
    assertThat(results.median(Target.CLOSED, Taken::aSecond)).isEqualTo(500);
  }

  @Test
  void ofAnEvenNumberOfRounds_theMedianLiesBetween() {
    round(100, 20);
    round(100, 40);

    assertThat(results.ratio(Target.CLOSED, Taken::aSecond)).isCloseTo(0.3, within(1e-9));
  }

  @Test
  void processorsOfServerAndDatabaseAreAddedUp() {
    results.add(Target.BARE, new Taken(100, 1, 1, 600, 400));
    results.add(Target.CLOSED, new Taken(100, 1, 1, 1500, 1500));

    assertThat(results.ratio(Target.CLOSED, Taken::cpuMicros)).isCloseTo(3, within(1e-9));
  }

  @Test
  void theyAreToldAsTableAndAsJson() {
    round(1000, 500);

    assertThat(results.table()).contains("| closed | 500 |").contains("| 0.50 |");
    assertThat(results.json())
        .contains("\"closed\": {\"throughputRatio\": 0.500,")
        .contains("\"requestsPerSecond\": 1000.0");
  }

  private void round(double bare, double closed) {
    results.add(Target.BARE, new Taken(bare, 1, 1, 1, 1));
    results.add(Target.CLOSED, new Taken(closed, 1, 1, 1, 1));
  }
}
