package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

  @ParameterizedTest
  @CsvSource({
    "NATIONAL_ID, A123456789",
    "NATIONAL_ID, F131104093",
    "RESIDENT_ID, A800000014",
    "RESIDENT_ID, FA12345689",
    "RESIDENT_ID, A900207177",
    "COMPANY, 04595257",
    "COMPANY, 22099131",
    "COMPANY, 10458574",
    "COMPANY, 10458575",
    "PASSPORT, X1234567",
    "PASSPORT, A12345678",
    "PASSPORT, 310123456",
    "PASSPORT, AB1234567"
  })
  void numbersOfEachKindAreTaken(IdentityKind kind, String number) {
    assertThat(read(number, kind)).isEqualTo(Reading.of(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A123456789",
        "a123456789",
        "Ａ１２３４５６７８９",
        "A123456789\u00A0",
        "A123456789\u200B",
        "A-123456789",
        "A12345 6789",
        "身分證字號：A123456789",
        "國民身分證統一編號：Ａ１２３４５６７８９。",
        "ID number: a123456789",
        "（A123456789）"
      })
  void aNumberReads_howeverItIsTyped(String typed) {
    assertThat(read(typed, IdentityKind.NATIONAL_ID)).isEqualTo(Reading.of("A123456789"));
    assertThat(IdentityNumber.read(typed, Optional.empty())).isEqualTo(Reading.of("A123456789"));
  }

  @ParameterizedTest
  @CsvSource({
    "NATIONAL_ID, A12345678, nationalIdTooShort",
    "NATIONAL_ID, A1234567890, nationalIdTooLong",
    "NATIONAL_ID, A123456788, nationalIdCheckDigit",
    "NATIONAL_ID, AB23456780, nationalIdForm",
    "NATIONAL_ID, A323456789, nationalIdForm",
    "NATIONAL_ID, A12345678O, nationalIdForm",
    "NATIONAL_ID, A1234甲6789, identityLeftover",
    "NATIONAL_ID, А123456789, identityLeftover",
    "NATIONAL_ID, A123456789王, identityLeftover",
    "NATIONAL_ID, 04595257, companyInstead",
    "NATIONAL_ID, A800000014, residentIdInstead",
    "NATIONAL_ID, X1234567, nationalIdTooShort",
    "RESIDENT_ID, A123456789, nationalIdInstead",
    "RESIDENT_ID, A80000001, residentIdTooShort",
    "RESIDENT_ID, A800000015, residentIdCheckDigit",
    "RESIDENT_ID, FA12345688, residentIdCheckDigit",
    "COMPANY, 04595258, companyCheckDigit",
    "COMPANY, 0459525, companyTooShort",
    "COMPANY, 045952577, companyTooLong",
    "COMPANY, A4595257, companyForm",
    "PASSPORT, A123456789, nationalIdInstead",
    "PASSPORT, A123456788, passportTooLong",
    "PASSPORT, A1, passportTooShort",
    "PASSPORT, ABCDEFG, passportForm",
    "PASSPORT, 護照, passportTooShort"
  })
  void aWrongNumberIsAFault_inItsOwnWords(IdentityKind kind, String typed, String code) {
    assertThat(read(typed, kind).fault()).map(TypedFault::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "A12345678, nationalIdTooShort",
    "A1234567890, nationalIdTooLong",
    "A123456788, nationalIdCheckDigit",
    "A34567890, nationalIdTooShort",
    "X1234567, nationalIdTooShort",
    "A80000001, residentIdTooShort",
    "AC1234567, residentIdTooShort",
    "0459525, companyTooShort",
    "045952577, companyTooLong",
    "身分證, passportTooShort"
  })
  void withoutAKind_aMistypedNumberIsNoPassport(String typed, String code) {
    assertThat(IdentityNumber.read(typed, Optional.empty()).fault())
        .map(TypedFault::code)
        .contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"04595257", "A800000014", "FA12345689", "XX1234567", "P1234567A"})
  void withoutAKind_theFormTellsIt(String number) {
    assertThat(IdentityNumber.read(number, Optional.empty())).isEqualTo(Reading.of(number));
  }

  @ParameterizedTest
  @EnumSource(IdentityKind.class)
  void nothingTypedIsNoNumber(IdentityKind kind) {
    assertThat(read("\u200B", kind).fault()).isPresent();
  }

  @Property
  void anyDecorationOfARightNumber_readsAsThatNumber(@ForAll("decorated") String typed) {
    assertThat(IdentityNumber.read(typed, Optional.empty())).isEqualTo(Reading.of("A123456789"));
  }

  @Provide
  Arbitrary<String> decorated() {
    return Decorations.around(
        Decorations.within("A123456789", " ", "-", "\u00A0", "－", "–"),
        "身分證字號：",
        "國民身分證統一編號 ",
        "統一編號:",
        "ID number: ");
  }

  @Property
  void aDigitTooFewOrTooManyOrWrong_isNeverTaken_byItsForm(
      @ForAll("rightNumbers") String right,
      @ForAll @IntRange(max = 9) int position,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    int at = position % right.length();
    String shorter = right.substring(0, at) + right.substring(at + 1);
    String longer = right.substring(0, at) + shift + right.substring(at);
    assertThat(IdentityNumber.read(longer, Optional.empty()).fault()).isPresent();
    if (at > 0 || right.length() == 8) {
      assertThat(IdentityNumber.read(shorter, Optional.empty()).fault()).isPresent();
    }
  }

  @Provide
  Arbitrary<String> rightNumbers() {
    return Arbitraries.of("A123456789", "F131104093", "A800000014", "FA12345689", "04595257");
  }

  private static Reading<String> read(String typed, IdentityKind kind) {
    return IdentityNumber.read(typed, Optional.of(kind));
  }
}
