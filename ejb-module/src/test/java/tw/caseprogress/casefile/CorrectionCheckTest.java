package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionCheckTest {

  private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);

  @ParameterizedTest
  @CsvSource({"' 陳大文 ', 陳大文", "姓名：陳大文, 陳大文", "Nguyễn Văn A, Nguyễn Văn A"})
  void aNameIsReadAsAtTheIntake(String typed, String kept) {
    assertThat(CorrectionCheck.name(new NameCorrection(PartyRole.APPLICANT, typed, "誤")))
        .isEqualTo(kept);
  }

  @Test
  void whatIsNoName_isRefusedAtItsField() {
    assertThat(faults(() -> CorrectionCheck.name(new NameCorrection(PartyRole.AGENT, " ", "誤"))))
        .containsExactly("name required");
    assertThat(faults(() -> CorrectionCheck.name(new NameCorrection(PartyRole.AGENT, null, "誤"))))
        .containsExactly("name required");
    assertThat(faults(() -> CorrectionCheck.name(new NameCorrection(PartyRole.AGENT, "123", "誤"))))
        .containsExactly("name nameWithoutLetter");
  }

  @Test
  void whoseItIs_hasToBeSaid() {
    List<ThrowingCallable> unsaid =
        List.of(
            () -> new NameCorrection(null, "陳大文", "誤"),
            () -> new ContactDeletion(null, ContactPlace.EMAIL, "誤"),
            () -> new ContactDeletion(PartyRole.AGENT, null, "誤"),
            () -> contact(null, ContactPlace.EMAIL),
            () -> contact(PartyRole.AGENT, null));
    for (ThrowingCallable one : unsaid) {
      assertThatThrownBy(one)
          .isInstanceOfSatisfying(
              CaseInputException.class,
              refusal -> assertThat(refusal.fault()).isEqualTo(CaseInputException.Fault.PARTY));
    }
  }

  private static ContactChange contact(PartyRole role, ContactPlace place) {
    return new ContactChange(role, place, "w@a.tw", ConsentManner.ORAL, MON_2026_11_16, false, "誤");
  }

  @Test
  void aDocumentNumberIsReadAsAtTheIntake() {
    assertThat(CorrectionCheck.documentNumber("（北市商字 第１１５０００１２３４號）")).isEqualTo("北市商字第1150001234號");
    assertThat(faults(() -> CorrectionCheck.documentNumber(null)))
        .containsExactly("documentNumber required");
    assertThat(faults(() -> CorrectionCheck.documentNumber("北市<商>")))
        .containsExactly("documentNumber documentNumberLeftover");
  }

  @ParameterizedTest
  @CsvSource({
    "MOBILE, 0912-345-678, +886912345678",
    "MOBILE, ０９１２３４５６７８, +886912345678",
    "EMAIL, ' w@example.org ', w@example.org",
    "LANDLINE, （０２）2720 8889 轉 123, 02-2720-8889#123",
    "POSTAL_ADDRESS, ' 臺北市信義區市府路1號 ', 臺北市信義區市府路1號"
  })
  void anAddressIsReadAsAtTheIntake(ContactPlace place, String typed, String kept) {
    assertThat(CorrectionCheck.address(change(place, typed, MON_2026_11_16), MON_2026_11_16))
        .isEqualTo(kept);
  }

  @Test
  void whatIsNoAddress_orAConsentThatLacksSomething_isRefusedAtItsField() {
    assertThat(faults(() -> address(ContactPlace.EMAIL, "", MON_2026_11_16)))
        .singleElement()
        .asString()
        .startsWith("address ");
    assertThat(faults(() -> address(ContactPlace.EMAIL, null, MON_2026_11_16)))
        .singleElement()
        .asString()
        .startsWith("address ");
    assertThat(faults(() -> address(ContactPlace.MOBILE, "w@example.org", MON_2026_11_16)))
        .singleElement()
        .asString()
        .startsWith("address ");
    assertThat(faults(() -> address(ContactPlace.EMAIL, "w@example.org", null)))
        .containsExactly("consentedOn required");
    assertThat(
            faults(() -> address(ContactPlace.EMAIL, "w@example.org", MON_2026_11_16.plusDays(1))))
        .containsExactly("consentedOn future");
    ContactChange unsaid =
        new ContactChange(
            PartyRole.AGENT, ContactPlace.EMAIL, "w@a.tw", null, MON_2026_11_16, false, "誤");
    assertThat(faults(() -> CorrectionCheck.address(unsaid, MON_2026_11_16)))
        .containsExactly("consentManner required");
  }

  private static void address(ContactPlace place, String typed, LocalDate consentedOn) {
    CorrectionCheck.address(change(place, typed, consentedOn), MON_2026_11_16);
  }

  private static ContactChange change(ContactPlace place, String typed, LocalDate consentedOn) {
    return new ContactChange(
        PartyRole.APPLICANT, place, typed, ConsentManner.ORAL, consentedOn, true, "來電");
  }

  private static List<String> faults(Runnable check) {
    List<String> faults = new ArrayList<>();
    assertThatThrownBy(check::run)
        .isInstanceOfSatisfying(
            InvalidCorrectionException.class,
            e -> e.faults().forEach(fault -> faults.add(fault.field() + " " + fault.code())));
    return faults;
  }
}
