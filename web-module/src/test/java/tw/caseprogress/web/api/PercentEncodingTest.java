package tw.caseprogress.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a=b", "%E4%BD%A0", "%e4%bd%a0", "a+b", "%25", "%F0%A0%AE%B7", "%00"})
  void whatIsWellFormed(String encoded) {
    assertThat(PercentEncoding.isWellFormed(encoded)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "%2", "%zz", "a%", "%c0%af", "%E4%BD", "%ff", "%ED%A0%80", "%-1", "%+a"})
  void whatIsNot(String encoded) {
    assertThat(PercentEncoding.isWellFormed(encoded)).isFalse();
  }
}
