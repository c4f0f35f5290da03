package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyFieldsTest {

  @ParameterizedTest
  @CsvSource({
    "0912345678, +886912345678",
    "0912-345-678, +886912345678",
    "+886 912 345 678, +886912345678",
    "886912345678, +886912345678",
    "０９１２３４５６７８, +886912345678"
  })
  void mobileNumbersAreBroughtToOneForm(String typed, String e164) {
    assertThat(MobileNumber.e164(typed)).contains(e164);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0223456789", "091234567", "+8613912345678", "手機"})
  void landlinesAndForeignNumbersAreNoMobileNumbers(String typed) {
    assertThat(MobileNumber.e164(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A123456789", "F131104093", "04595257", "22099131", "X1234567"})
  void identityCompanyAndPassportNumbersAreTaken(String number) {
    assertThat(IdentityNumber.isWellFormed(IdentityNumber.normalised(number))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A123456788", "04595258", "A1", "身分證"})
  void wrongCheckDigitsAndOtherFormsAreNot(String number) {
    assertThat(IdentityNumber.isWellFormed(IdentityNumber.normalised(number))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"w@example.org", "first.last+tag@mail.example.com.tw"})
  void mailboxesAreTaken(String address) {
    assertThat(EmailAddress.isWellFormed(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "w",
        "w@",
        "w@localhost",
        "a..b@example.org",
        ".a@example.org",
        "a b@x.org",
        "w@example.org,x@example.org",
        "w@example.org\nBcc: x@example.org"
      })
  void anythingElseIsNot(String address) {
    assertThat(EmailAddress.isWellFormed(address)).isFalse();
  }
}
