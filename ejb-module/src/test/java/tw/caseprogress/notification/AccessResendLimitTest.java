package tw.caseprogress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessResendLimitTest {

  @ParameterizedTest
  @CsvSource({"0,true", "1,true", "2,false", "3,false"})
  void twiceADay(long sentToday, boolean allowed) {
    assertThat(AccessResendLimit.allows(sentToday)).isEqualTo(allowed);
  }
}
