package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDigitsTest {

  private static final String NUMBER = "1154826190359";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "115-4826-1903-59",
        " 115-4826-1903-59\u200B",
        "\u200E115-4826-1903-59\u200E",
        "\uFEFF115−4826−1903−59",
        "115–4826–1903–59",
        "115ー4826ー1903ー59",
        "115.4826.1903.59",
        "115‧4826‧1903‧59",
        "115・4826･1903·59",
        "【案件編號】115-4826-1903-59",
        "[Case number] 115-4826-1903-59",
        "Case number is 115-4826-1903-59.",
        "No. 115-4826-1903-59",
        "#115-4826-1903-59",
        "１１５－４８２６－１９０３－５９",
        "案件編號：115-4826-1903-59",
        "案件編號115-4826-1903-59",
        "案件編號：\r\n115-4826-1903-59",
        "案件編號為「115-4826-1903-59」。",
        "案號 115-4826-1903-59，",
        "「案件編號：115-4826-1903-59」",
        "115-4826-1903-59」",
        "（115-4826-1903-59）",
        "Case number: 115-4826-1903-59.",
        "case no. 115-4826-1903-59",
        "Case 115-4826-1903-59",
        "CASE NUMBER 115-4826-1903-59",
        "<115-4826-1903-59>",
        "\"115-4826-1903-59\"",
        "๑๑๕-๔๘๒๖-๑๙๐๓-๕๙"
      })
  void aNumberReads_howeverItIsPasted(String typed) {
    assertThat(TypedDigits.read(typed, TypedLabel.CASE_NUMBER))
        .isEqualTo(new TypedDigits(NUMBER, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "115-4826-1903-5A, 「A」",
    "115-4826-hello-59, 「hello」",
    "115-4826-19O3 oil, 「oil」",
    "115/4826/1903/59, 「/」",
    "115_4826_1903_59, 「_」",
    "一一五-4826-1903-59, 「一一五」",
    "115-4826-1903-59 查詢密碼12345678, 「查詢密碼」",
    "我的115-4826謝謝, 「我的」、「謝謝」",
    "115\uD800, 「U+D800」",
    "1\u20E3, 「U+20E3」"
  })
  void whatIsLeftOver_isNamed(String typed, String leftover) {
    assertThat(TypedDigits.read(typed, TypedLabel.CASE_NUMBER).leftover()).isEqualTo(leftover);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ll5-4826-l9O3-59",
        "Il5-4826-19o3-59",
        "１１５－４８２６－１９Ｏ３－５９",
        "115 4826 19〇3 59",
        "1|5-4826-19○3-59",
        "Case number: 115-4826-l9O3-59."
      })
  void aLetterThatLooksLikeADigit_isThatDigit(String typed) {
    assertThat(TypedDigits.read(typed, TypedLabel.CASE_NUMBER))
        .isEqualTo(new TypedDigits(NUMBER, ""));
  }

  @Test
  void aLongLeftoverIsCut() {
    assertThat(TypedDigits.read("x".repeat(500) + "1", TypedLabel.CASE_NUMBER).leftover())
        .hasSizeLessThan(20);
  }

  @Test
  void nothingTypedIsNothing() {
    assertThat(TypedDigits.read(null, TypedLabel.CASE_NUMBER)).isEqualTo(new TypedDigits("", ""));
    assertThat(TypedDigits.read("\u200B \u3164", TypedLabel.CASE_NUMBER).digits()).isEmpty();
  }

  @Test
  void itsWordsShowNoPassword() {
    assertThat(TypedDigits.read("12345678", TypedLabel.QUERY_PASSWORD).toString())
        .doesNotContain("1234");
  }

  @Property
  void anyDecorationOfARightNumber_readsAsThatNumber(@ForAll("decorated") String typed) {
    assertThat(TypedDigits.read(typed, TypedLabel.CASE_NUMBER))
        .isEqualTo(new TypedDigits(NUMBER, ""));
  }

  @Provide
  Arbitrary<String> decorated() {
    return Decorations.around(
        Decorations.within(NUMBER, " ", "-", "\u00A0", "\u3000", "−", "–", "ー", "."),
        "案件編號：",
        "案件編號 ",
        "案件編號",
        "案號:",
        "Case number: ",
        "Case no. ");
  }

  @Property
  void noDigitIsAddedOrLost(@ForAll("anything") String typed) {
    TypedDigits read = TypedDigits.read(typed, TypedLabel.CASE_NUMBER);
    String seen = TypedLine.numeric(typed).replaceAll("[^0-9]", "");
    assertThat(read.digits()).isEqualTo(seen);
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings()
        .withChars("0123456789 -.:：案件編號caseABC一０９①\u200B「」（）。")
        .ofMaxLength(30);
  }
}
