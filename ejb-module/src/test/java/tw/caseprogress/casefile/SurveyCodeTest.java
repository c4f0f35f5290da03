package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.security.KeyedHash;

class SurveyCodeTest {

  private static final CaseNumber CASE = CaseNumber.of(2026, 1);

  private final KeyedHash hash = hash((byte) 1);

  @Test
  void aCaseHasOneCode_andAnotherCaseAnother() {
    String code = SurveyCode.of(hash, CASE);

    assertThat(code)
        .matches("[A-Z34679]{4}(-[A-Z34679]{4}){2}")
        .isEqualTo(SurveyCode.of(hash, CASE));
    assertThat(SurveyCode.of(hash, CaseNumber.of(2026, 2))).isNotEqualTo(code);
    assertThat(SurveyCode.of(hash((byte) 2), CASE)).isNotEqualTo(code);
  }

  @Test
  void itIsFoundHoweverItWasTyped() {
    String code = SurveyCode.of(hash, CASE);
    byte[] index = SurveyCode.index(hash, code);

    for (String typed :
        new String[] {code, code.toLowerCase(), code.replace("-", ""), " " + code + " "}) {
      assertThat(SurveyCode.read(typed).map(read -> SurveyCode.index(hash, read))).hasValue(index);
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "ACDE-FGHJ", "ACDE-FGHJ-KLM0", "ACDE-FGHJ-KLMN-P"})
  void anythingElseIsNoCode(String typed) {
    assertThat(SurveyCode.read(typed)).isEmpty();
  }

  private static KeyedHash hash(byte key) {
    byte[] bytes = new byte[32];
    bytes[0] = key;
    return new KeyedHash(new SecretKeySpec(bytes, "HmacSHA256"));
  }
}
