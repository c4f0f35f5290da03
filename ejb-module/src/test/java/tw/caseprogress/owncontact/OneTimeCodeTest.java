package tw.caseprogress.owncontact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodeTest {

  @RepeatedTest(20)
  void aCodeIsReadAsItWasDrawn() {
    OneTimeCode code = OneTimeCode.draw(new Random());

    assertThat(code.digits()).matches("\\d{6}");
    assertThat(OneTimeCode.read(code.digits())).hasValue(code);
  }

  @ParameterizedTest
  @CsvSource({
    "012345,012345",
    "' 012 345 ',012345",
    "012-345,012345",
    "０１２３４５,012345",
    "O12345,012345",
    "驗證碼：012345,012345",
    "One-time code 012345.,012345"
  })
  void blanksDashesWidthAndLabelDoNotMatter(String typed, String digits) {
    assertThat(OneTimeCode.read(typed)).hasValue(new OneTimeCode(digits));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "12345", "1234567", "12345X", "abcdef"})
  void anythingElseIsNoCode(String typed) {
    assertThat(OneTimeCode.read(typed)).isEmpty();
  }

  @Test
  void itShowsNothing() {
    assertThat(new OneTimeCode("123456")).hasToString("OneTimeCode");
  }
}
