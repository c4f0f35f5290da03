package tw.caseprogress.casetype;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.LimitUnit;

class MinimumLimitTest {

  private final MinimumLimit minimum = new MinimumLimit(MinimumLimit.USUAL);

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"5, WORKING_DAY", "5, CALENDAR_DAY", "1, MONTH", "120, HOUR"})
  void limit_ofFiveDaysOrMore_passes(int length, LimitUnit unit) {
    assertThatCode(() -> minimum.require("BIZ-REG", new HandlingLimit(length, unit)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"4, WORKING_DAY", "4, CALENDAR_DAY", "119, HOUR"})
  void limit_belowFiveDays_isRefusedByName(int length, LimitUnit unit) {
    assertThatThrownBy(() -> minimum.require("BIZ-REG", new HandlingLimit(length, unit)))
        .isInstanceOf(LimitTooShortException.class)
        .hasMessageContaining("BIZ-REG has a limit of " + length)
        .hasMessageContaining("less than 5 days");
  }
}
