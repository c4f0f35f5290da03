package tw.caseprogress.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.web.i18n.Texts;

class CaseCredentialsTest {
  private static final CaseNumber NUMBER = CaseNumber.of(2026, 482_619_035L);

  @Test
  void numberAndPasswordAreReadAsPeopleTypeThem() {
    CaseCredentials read =
        CaseCredentials.read(" " + NUMBER.shown() + " ", "1234 5678").value().orElseThrow();

    assertThat(read.caseNumber()).isEqualTo(NUMBER);
    assertThat(read.queryPassword().digits()).isEqualTo("12345678");
  }

  @ParameterizedTest
  @CsvSource({"123,3", "1154826190,10", "11548261903599,14"})
  void howManyDigitsWereTypedIsTold(String typed, String digits) {
    assertThat(CaseCredentials.read(typed, "12345678").faults())
        .containsExactly(FieldFault.of("caseNumber", "caseNumberDigits", digits));
    assertThat(CaseCredentials.read(NUMBER.shown(), typed).faults())
        .containsExactly(FieldFault.of("queryPassword", "queryPasswordDigits", digits));
  }

  @Test
  void aNumberThatIsMissingIsToldBeforeAnybodyIsAsked() {
    assertThat(CaseCredentials.read("", "12345678").faults())
        .containsExactly(FieldFault.of("caseNumber", "required"));
  }

  @Test
  void whoeverMixesUpTheFieldsOfAPageIsUnderstood() {
    assertThat(CaseCredentials.readInEitherOrder("1234 5678", NUMBER.shown()).value())
        .contains(new CaseCredentials(NUMBER, new QueryPassword("12345678")));
    assertThat(CaseCredentials.read("12345678", NUMBER.shown()).value()).isEmpty();
  }

  @Test
  void ofFieldsThatAreWrongInAnyOrder_thoseAreToldInWhichTheyStand() {
    assertThat(CaseCredentials.readInEitherOrder(NUMBER.shown(), "123").faults())
        .containsExactly(FieldFault.of("queryPassword", "queryPasswordDigits", "3"));
  }

  @Test
  void whatIsLeftOverIsNamedInItsField() {
    List<FieldFault> named =
        List.of(
            FieldFault.of("caseNumber", "caseNumberLeftover", "「X」"),
            FieldFault.of("queryPassword", "queryPasswordLeftover", "「Q」"));

    assertThat(CaseCredentials.read("115-4826-1903-5X", "1234567Q").faults()).isEqualTo(named);
    assertThat(CaseCredentials.leftovers("115-4826-1903-5X", "1234567Q")).isEqualTo(named);
    assertThat(CaseCredentials.leftovers("123", "12")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'%s\u200B', '\u200E12345678'",
    "'案件編號：%s', '查詢密碼：１２３４５６７８。'",
    "'Case number: %s', 'Query password: 1234 5678'"
  })
  void whatIsPastedFromAMailIsRead(String number, String password) {
    assertThat(CaseCredentials.read(number.formatted(NUMBER.shown()), password).value())
        .contains(new CaseCredentials(NUMBER, new QueryPassword("12345678")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-TW", "en"})
  void theLabelsOfOurOwnPagesMayBePastedAlong(String language) {
    Texts texts = Texts.in(Locale.forLanguageTag(language));
    String number = texts.get("public_index.label.caseNumber") + ": " + NUMBER.shown();
    String password = texts.get("public_index.label.queryPassword") + "：12345678";

    assertThat(CaseCredentials.read(number, password).faults()).isEmpty();
  }

  @Test
  void aMistypedDigitIsCaughtByTheCheckDigit() {
    String digits = NUMBER.digits();
    char last = digits.charAt(12) == '9' ? '0' : (char) (digits.charAt(12) + 1);

    assertThat(CaseCredentials.read(digits.substring(0, 12) + last, "12345678").faults())
        .containsExactly(FieldFault.of("caseNumber", "caseNumberCheckDigit"));
  }

  @Test
  void bothFaultsAreToldAtOnce() {
    assertThat(CaseCredentials.read(null, "12").faults())
        .containsExactly(
            FieldFault.of("caseNumber", "required"),
            FieldFault.of("queryPassword", "queryPasswordDigits", "2"));
  }
}
