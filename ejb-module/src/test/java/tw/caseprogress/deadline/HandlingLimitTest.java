package tw.caseprogress.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandlingLimitTest {

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void lessThanOneUnit_isNoLimit(int length) {
    assertThatThrownBy(() -> HandlingLimit.workingDays(length))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsAsWords() {
    assertThat(HandlingLimit.workingDays(1)).hasToString("1 working day");
    assertThat(new HandlingLimit(50, LimitUnit.HOUR)).hasToString("50 hours");
  }
}
