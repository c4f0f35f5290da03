package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {

  private static final String E164 = "+886912345678";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0912345678",
        "0912-345-678",
        "0912-345678",
        "0912 345 678",
        "0912.345.678",
        "(0912)345678",
        "（09）1234-5678",
        "０９１２－３４５－６７８",
        "0912–345−678",
        "0912\u00A0345\u3000678",
        "\u202A0912345678\u202C",
        "+886912345678",
        "+886 912 345 678",
        "+886-912-345-678",
        "+886(0)912345678",
        "+886 (0) 912 345 678",
        "(+886)912345678",
        "(+886) 912-345-678",
        "＋886912345678",
        "886912345678",
        "886-912-345-678",
        "002886912345678",
        "002-886-912-345-678",
        "009886912345678",
        "00886912345678",
        "手機：0912-345-678",
        "手機號碼 0912345678。",
        "行動電話：０９１２３４５６７８",
        "Mobile: +886 912 345 678",
        "tel:+886912345678",
        "「0912345678」"
      })
  void aMobileNumberReads_howeverItIsTyped(String typed) {
    assertThat(MobileNumber.read(typed)).isEqualTo(Reading.of(E164));
  }

  @ParameterizedTest
  @CsvSource({
    "0912ABC678, mobileLeftover, 「ABC」",
    "0912345678 轉 123, mobileLeftover, 「轉 123」",
    "0912345678#12, mobileLeftover, 「#」",
    "0912345678 ext. 5, mobileLeftover, 「ext. 5」",
    "0912345678/0922333444, mobileLeftover, 「/」",
    "0912345678、0922333444, mobileLeftover, 「、」",
    "0912345678 0922333444, mobileLeftover, 「0922333444」",
    "0912345678（王小明）, mobileLeftover, 「王小明」",
    "O912345678, mobileLeftover, 「O」",
    "0912l45678, mobileLeftover, 「l」",
    "零九一二345678, mobileLeftover, 「零九一二」",
    "手機, mobileDigits, 0",
    "091234567, mobileDigits, 9",
    "09123456789, mobileDigits, 11",
    "912345678, mobileDigits, 9",
    "1912345678, mobileDigits, 10",
    "+88691234567, mobileDigits, 11",
    "+8869123456789, mobileDigits, 13",
    "+8860912345678, mobileDigits, 13",
    "886091234567, mobileDigits, 12",
    "+0912345678, mobileAbroad,",
    "+8613912345678, mobileAbroad,",
    "+1 650 253 0000, mobileAbroad,",
    "0086 139 1234 5678, mobileAbroad,",
    "0223456789, landline,",
    "(02)2720-8889, landline,",
    "02-2720-8889 轉 1234, landline,",
    "02-2720-8889#1234, landline,",
    "04-22289111, landline,",
    "037-559558, landline,",
    "+886 2 2720 8889, landline,"
  })
  void anythingElseIsAFault_thatNamesWhatIsLeftOver(String typed, String code, String named) {
    Reading<String> reading = MobileNumber.read(typed);
    assertThat(reading.fault())
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.code()).isEqualTo(code);
              assertThat(fault.arguments())
                  .isEqualTo(named == null ? java.util.List.of() : java.util.List.of(named));
            });
  }

  @Test
  void itIsShownAsPeopleWriteIt() {
    assertThat(MobileNumber.shown(E164)).isEqualTo("0912-345-678");
    assertThat(MobileNumber.read(MobileNumber.shown(E164))).isEqualTo(Reading.of(E164));
  }

  @Test
  void ofASender_theLeadingZeroMayBeMissing() {
    assertThat(MobileNumber.ofSender("912345678")).contains(E164);
    assertThat(MobileNumber.ofSender("886912345678")).contains(E164);
    assertThat(MobileNumber.ofSender("91234567")).isEmpty();
    assertThat(MobileNumber.ofSender("1999")).isEmpty();
  }

  @Property
  void anyDecorationOfARightNumber_readsAsThatNumber(@ForAll("decorated") String typed) {
    assertThat(MobileNumber.read(typed)).isEqualTo(Reading.of(E164));
  }

  @Provide
  Arbitrary<String> decorated() {
    return Decorations.around(
        Arbitraries.of("0912345678", "+886912345678", "886912345678", "002886912345678")
            .flatMap(number -> Decorations.within(number, " ", "-", "\u00A0", "−", ".", "－")),
        "手機：",
        "手機號碼：",
        "Mobile: ");
  }

  @Property
  void oneDigitTooManyOrTooFew_isNeverMended(
      @ForAll @IntRange(max = 99_999_999) int last,
      @ForAll @IntRange(max = 9) int at,
      @ForAll @IntRange(max = 9) int more) {
    String right = "09%08d".formatted(last);
    String longer = right.substring(0, at) + more + right.substring(at);
    String shorter = right.substring(0, at) + right.substring(at + 1);
    assertThat(MobileNumber.e164(longer)).isEmpty();
    assertThat(MobileNumber.e164(shorter)).isEmpty();
    assertThat(MobileNumber.e164("+886" + longer.substring(1))).isEmpty();
  }

  @Property
  void aLetterInItsMidst_isNeverADigit(
      @ForAll @IntRange(max = 9) int at, @ForAll("letters") char letter) {
    String typed = "0912345678".substring(0, at) + letter + "0912345678".substring(at + 1);
    assertThat(MobileNumber.read(typed).fault()).isPresent();
  }

  @Provide
  Arbitrary<Character> letters() {
    return Arbitraries.of(
        'A', 'b', 'O', 'o', 'l', 'I', 'S', 'Z', 'Ａ', '零', '一', '九', '#', '*', '/');
  }
}
