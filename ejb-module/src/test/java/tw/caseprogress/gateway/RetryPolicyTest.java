package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

  private static final Instant QUEUED = Instant.parse("2026-11-23T01:00:00Z");

  @ParameterizedTest(name = "after try {0} wait {1}")
  @CsvSource({
    "1, PT0S", // at once
    "2, PT5M",
    "3, PT10M",
    "4, PT20M",
    "5, PT40M",
    "6, PT1H20M",
    "7, PT2H40M",
    "8, PT4H", // not 5 h 20 min
    "9, PT4H",
    "23, PT4H" // the last wait: 24 tries in all
  })
  void theFirstRetryIsImmediate_thenTheWaitsDoubleUpToTheLongest(int attempts, Duration wait) {
    assertThat(RetryPolicy.STANDARD.nextTry(QUEUED, QUEUED, attempts)).contains(QUEUED.plus(wait));
  }

  @Test
  void theLastTryBeginsWhenThreeDaysAreOver_andNoneLater() {
    Instant lastButOne = QUEUED.plus(Duration.ofDays(3)).minus(Duration.ofHours(4));

    assertThat(RetryPolicy.STANDARD.nextTry(QUEUED, lastButOne, 20))
        .contains(QUEUED.plus(Duration.ofDays(3)));
    assertThat(RetryPolicy.STANDARD.nextTry(QUEUED, lastButOne.plusSeconds(1), 20)).isEmpty();
  }

  @Test
  void allTriesTogetherTakeThreeDays() {
    Instant failedAt = QUEUED;
    int attempts = 1;
    while (RetryPolicy.STANDARD.nextTry(QUEUED, failedAt, attempts).isPresent()) {
      failedAt = RetryPolicy.STANDARD.nextTry(QUEUED, failedAt, attempts).orElseThrow();
      attempts++;
    }

    assertThat(attempts).isEqualTo(24);
    assertThat(Duration.between(QUEUED, failedAt))
        .isBetween(Duration.ofHours(68), Duration.ofDays(3));
  }

  @Test
  void withoutATryThereIsNoFailure() {
    assertThatThrownBy(() -> RetryPolicy.STANDARD.nextTry(QUEUED, QUEUED, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
