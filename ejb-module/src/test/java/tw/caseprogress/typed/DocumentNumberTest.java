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

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource({
    "北市商字第1150001234號, 北市商字第1150001234號",
    "北市商字第１１５０００１２３４號, 北市商字第1150001234號",
    "北市商字第 1150001234 號, 北市商字第1150001234號",
    "北市商字第1150001234號\u200B, 北市商字第1150001234號",
    "發文字號：北市商字第1150001234號。, 北市商字第1150001234號",
    "「北市商字第1150001234號」, 北市商字第1150001234號",
    "文號 1150001234, 1150001234",
    "府授建字第1150001234A號, 府授建字第1150001234A號",
    "北市都建字第115－0001號, 北市都建字第115-0001號",
    "北市商字第1150001234號（更正）, 北市商字第1150001234號(更正)",
    "AB 12/34, AB 12/34"
  })
  void aNumberReads_howeverItIsTyped(String typed, String number) {
    assertThat(DocumentNumber.read(typed)).isEqualTo(Reading.of(number));
    assertThat(DocumentNumber.read(number)).isEqualTo(Reading.of(number));
  }

  @Property
  void anyDecorationOfARightNumber_readsAsThatNumber(@ForAll("decorated") String typed) {
    assertThat(DocumentNumber.read(typed)).isEqualTo(Reading.of("北市商字第1150001234號"));
  }

  @Provide
  Arbitrary<String> decorated() {
    return Decorations.around(
        Decorations.within("北市商字第1150001234號", ""), "發文字號：", "文號 ", "Document number: ");
  }

  @Property
  void whatIsRead_readsAsItself(@ForAll("anything") String typed) {
    DocumentNumber.read(typed)
        .value()
        .ifPresent(number -> assertThat(DocumentNumber.read(number)).isEqualTo(Reading.of(number)));
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().withChars("字號第文北 A1-（）()「」.。:：\u200B").ofMaxLength(12);
  }

  @Test
  void whatBelongsToNone_isNamed() {
    assertThat(DocumentNumber.read("北市商字第115😀號").fault())
        .contains(TypedFault.of("documentNumberLeftover", "「😀」"));
    assertThat(DocumentNumber.read("1".repeat(61)).fault())
        .contains(TypedFault.of("tooLong", "60"));
    assertThat(DocumentNumber.read("—").fault()).contains(TypedFault.of("required"));
    assertThat(DocumentNumber.read("\u200B").fault()).contains(TypedFault.of("required"));
  }
}
