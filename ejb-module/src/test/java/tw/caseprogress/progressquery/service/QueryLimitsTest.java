package tw.caseprogress.progressquery.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryLimitsTest {

  private final QueryLimits limits = new QueryLimits();

  @Test
  void failuresOfAnAsker_countThreeTimes() {
    for (int i = 0; i < 10; i++) {
      assertThat(limits.tryConsume("192.0.2.1")).isEmpty();
      limits.failed("192.0.2.1");
    }
    assertThat(limits.tryConsume("192.0.2.1")).isPresent();
    assertThat(limits.tryConsume("192.0.2.2")).as("somebody else").isEmpty();
  }

  @Test
  void rightQueries_areChargedOnce_evenThoseSentTogether() {
    for (int i = 0; i < 30; i++) {
      assertThat(limits.tryConsume("192.0.2.1")).isEmpty();
    }
    assertThat(limits.tryConsume("192.0.2.1")).isPresent();
  }

  @Test
  void failuresSentTogether_arePaidOffLater() {
    for (int i = 0; i < 30; i++) {
      limits.tryConsume("192.0.2.1");
    }
    for (int i = 0; i < 30; i++) {
      limits.failed("192.0.2.1");
    }

    assertThat(limits.tryConsume("192.0.2.1"))
        .hasValueSatisfying(wait -> assertThat(wait.toSeconds()).isBetween(110L, 125L));
  }
}
