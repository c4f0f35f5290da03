package tw.caseprogress.progressquery.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryLimitsTest {

  private final QueryLimits limits = new QueryLimits();

  @Test
  void theSixthFailureOfANumber_isRefusedFromWhereverItComes() {
    for (int i = 0; i < 5; i++) {
      assertThat(limits.tryConsume("192.0.2." + i, "1154826190357")).isEmpty();
    }
    assertThat(limits.tryConsume("192.0.2.200", "1154826190357")).isPresent();
    assertThat(limits.tryConsume("192.0.2.200", "1154826190365")).isEmpty();
  }

  @Test
  void failuresOfAnAddress_countThreeTimes() {
    for (int i = 0; i < 10; i++) {
      assertThat(limits.tryConsume("192.0.2.1", "115482619000" + i)).isEmpty();
    }
    assertThat(limits.tryConsume("192.0.2.1", "1154826190099")).isPresent();
  }

  @Test
  void rightPasswords_areChargedOnceAndNeverAgainstTheNumber() {
    for (int i = 0; i < 27; i++) {
      assertThat(limits.tryConsume("192.0.2.1", "1154826190357")).isEmpty();
      limits.found("192.0.2.1", "1154826190357");
    }
    assertThat(limits.tryConsume("192.0.2.1", "1154826190357")).isEmpty();
    assertThat(limits.tryConsume("192.0.2.1", "1154826190357")).isPresent();
  }
}
