package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "王小明, 王○○",
    "王明, 王○○", // the mask does not tell how long the name is
    "歐陽修, 歐○○", // compound surname: the first character of the surname is all that is left
    "司馬相如, 司○○",
    "張簡美玉, 張○○",
    "𠮷田花子, 𠮷○○", // two UTF-16 units, one character
    "夷將·拔路兒, 夷○○",
    "' 王小明 ', 王○○",
    "大同股份有限公司, 大○○股份有限公司",
    "好鄰居有限公司, 好○○有限公司",
    "財團法人, 財○○", // nothing but a legal form is a name
    "喜憨兒基金會, 喜○○基金會",
  })
  void name_keepsTheFirstCharacterAndTheLegalFormOfAnOrganisation(String name, String masked) {
    assertThat(Masking.name(name)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "Mary Smith, S***",
    "'Smith, Mary Ann', S***",
    "WANG, W***",
    "Ngũgĩ wa Thiong'o, T***",
    "Østergård, Ø***",
  })
  void name_inLatinLettersKeepsTheFirstLetterOfTheSurname(String name, String masked) {
    assertThat(Masking.name(name)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({"A123456789, A12345****", "AB12345678, AB1234****", "12345, 1****", "1234, ****"})
  void identityNumber_losesItsLastFourCharacters(String number, String masked) {
    assertThat(Masking.identityNumber(number)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "0912345678, 0912***678",
    "+886912345678, 0912***678",
    "0912-345-678, 0912***678",
    "+4915112345678, ***678",
    "12345, ***",
  })
  void mobile_hidesTheMiddle(String mobile, String masked) {
    assertThat(Masking.mobile(mobile)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "wang@example.tw, w***@example.tw",
    "w@example.tw, w***@example.tw",
    "not-an-address, ***",
    "@example.tw, ***",
  })
  void email_keepsTheFirstCharacterAndTheHost(String email, String masked) {
    assertThat(Masking.email(email)).isEqualTo(masked);
  }

  @Test
  void nothing_isMaskedAsNothing() {
    assertThat(Masking.name(null)).isEmpty();
    assertThat(Masking.identityNumber(" ")).isEmpty();
    assertThat(Masking.mobile(null)).isEmpty();
    assertThat(Masking.email("")).isEmpty();
  }
}
