package tw.caseprogress.casetype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.LimitUnit;

class MinimumLimitTest {

  private final MinimumLimit minimum = new MinimumLimit(MinimumLimit.USUAL);

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "5, WORKING_DAY, true",
    "5, CALENDAR_DAY, true",
    "1, MONTH, true",
    "120, HOUR, true",
    "4, WORKING_DAY, false",
    "4, CALENDAR_DAY, false",
    "119, HOUR, false"
  })
  void aLimit_isFiveDaysOrMore(int length, LimitUnit unit, boolean allowed) {
    assertThat(minimum.allows(new HandlingLimit(length, unit))).isEqualTo(allowed);
  }
}
