package tw.caseprogress.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.caseprogress.casefile.entity.CaseFileFixture.SEAL;
import static tw.caseprogress.casefile.entity.CaseFileFixture.on;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactChange;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactDeletion;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.NameCorrection;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.ProgressKind;

/** A case of 王小明, who is told at w@example.org. */
class PartyBookTest {

  private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
  private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
  private static final byte[] INDEX = {1, 2, 3};

  private final CaseFile caseFile = CaseFileFixture.receivedOn(MON_2026_11_09);

  @Test
  void theRightNameIsSealedAndMasked_andTheCourseHasBothMasked_forStaffAlone() {
    rename(PartyRole.APPLICANT, "陳大文", "身分證字跡看錯");

    assertThat(caseFile.applicant().openName(SEAL)).isEqualTo("陳大文");
    assertThat(caseFile.applicant().nameMasked()).isEqualTo("陳○○");
    ProgressEntry entry = last();
    assertThat(entry.kind()).isEqualTo(ProgressKind.CORRECTED);
    assertThat(entry.text()).isEqualTo("身分證字跡看錯");
    assertThat(entry.corrections())
        .containsExactly(new CorrectedValue(CorrectedField.APPLICANT_NAME, "王○○", "陳○○"));
    assertThat(entry.corrections().toString()).doesNotContain("小明", "大文");
  }

  @Test
  void theSameName_noReason_andNoSuchParty_areRefused() {
    assertFault(Fault.NOTHING_CORRECTED, () -> rename(PartyRole.APPLICANT, "王小明", "誤"));
    assertFault(Fault.REASON, () -> rename(PartyRole.APPLICANT, "陳大文", " "));
    assertFault(Fault.NO_SUCH_PARTY, () -> rename(PartyRole.AGENT, "陳大文", "誤"));
    assertThat(caseFile.applicant().openName(SEAL)).isEqualTo("王小明");
  }

  @Test
  void anotherAddressTakesThePlaceOfTheOneBefore_withTheConsentInTheCourse() {
    change(ContactPlace.EMAIL, "new@example.org", Optional.empty());

    assertThat(caseFile.applicant().openEmail(SEAL)).contains("new@example.org");
    assertThat(caseFile.applicant().notifyBy()).containsExactly(ContactChannel.EMAIL);
    assertThat(last().kind()).isEqualTo(ProgressKind.CONTACT_CHANGED);
    assertThat(last().kind().isForStaffAlone()).isTrue();
    assertThat(last().corrections())
        .containsExactly(
            new CorrectedValue(
                CorrectedField.APPLICANT_EMAIL, "w***@example.org", "n***@example.org"),
            new CorrectedValue(CorrectedField.CONSENT, "", "PHONE 2026-11-16"));
  }

  @Test
  void anAddressOfOneMoreChannelIsAdded_andThePartyIsToldThereToo() {
    change(ContactPlace.MOBILE, "+886912345678", Optional.of(INDEX));

    assertThat(caseFile.applicant().openMobile(SEAL)).contains("+886912345678");
    assertThat(caseFile.applicant().notifyBy())
        .containsExactlyInAnyOrder(ContactChannel.EMAIL, ContactChannel.TEXT_MESSAGE);
    assertThat(last().corrections().get(0).before()).isEmpty();
  }

  @Test
  void anAddressAtWhichAPartyWasNotTold_isOneFromNowOn() {
    CaseFile silent = CaseFileFixture.receivedOn(MON_2026_11_09, Set.of());
    assertThat(silent.partyBook().isTold(PartyRole.APPLICANT, ContactChannel.EMAIL)).isFalse();

    silent
        .partyBook()
        .change(
            wish(ContactPlace.EMAIL), "w@example.org", Optional.empty(), SEAL, on(MON_2026_11_16));

    assertThat(silent.partyBook().isTold(PartyRole.APPLICANT, ContactChannel.EMAIL)).isTrue();
  }

  @Test
  void aLandlineAndAnAddressAreKeptSealed_shownMasked_andToldByNobody_untilTheyAreForgotten() {
    change(ContactPlace.LANDLINE, "02-2720-8889#123", Optional.empty());
    change(ContactPlace.POSTAL_ADDRESS, "110 臺北市信義區市府路1號", Optional.empty());

    assertThat(caseFile.applicant().open(ContactPlace.LANDLINE, SEAL)).contains("02-2720-8889#123");
    assertThat(caseFile.applicant().masked().landlineMasked()).contains("02-***889");
    assertThat(caseFile.applicant().masked().postalAddressMasked()).contains("臺北市信義區***");
    assertThat(caseFile.applicant().notifyBy()).containsExactly(ContactChannel.EMAIL);
    assertThat(last().corrections())
        .contains(new CorrectedValue(CorrectedField.APPLICANT_POSTAL_ADDRESS, "", "臺北市信義區***"));
    assertFault(
        Fault.NOTHING_CORRECTED,
        () -> change(ContactPlace.LANDLINE, "02-2720-8889#123", Optional.empty()));

    caseFile
        .partyBook()
        .delete(
            new ContactDeletion(PartyRole.APPLICANT, ContactPlace.LANDLINE, "請求刪除"),
            on(MON_2026_11_16));
    assertThat(caseFile.applicant().open(ContactPlace.LANDLINE, SEAL)).isEmpty();
    assertThat(caseFile.applicant().masked().landlineMasked()).isEmpty();
    assertThat(caseFile.applicant().open(ContactPlace.POSTAL_ADDRESS, SEAL)).isPresent();
  }

  @Test
  void theSameAddress_orNoReason_isRefused() {
    assertFault(
        Fault.NOTHING_CORRECTED,
        () -> change(ContactPlace.EMAIL, "w@example.org", Optional.empty()));
    ContactChange unexplained =
        new ContactChange(
            PartyRole.APPLICANT,
            ContactPlace.EMAIL,
            "new@example.org",
            ConsentManner.PHONE,
            MON_2026_11_16,
            true,
            "");
    assertFault(
        Fault.REASON,
        () ->
            caseFile
                .partyBook()
                .change(
                    unexplained, "new@example.org", Optional.empty(), SEAL, on(MON_2026_11_16)));
  }

  private void rename(PartyRole role, String name, String reason) {
    caseFile
        .partyBook()
        .putNameRight(
            new NameCorrection(role, name, reason), name, INDEX, SEAL, on(MON_2026_11_16));
  }

  private void change(ContactPlace place, String address, Optional<byte[]> index) {
    caseFile.partyBook().change(wish(place), address, index, SEAL, on(MON_2026_11_16));
  }

  private static ContactChange wish(ContactPlace place) {
    return new ContactChange(
        PartyRole.APPLICANT, place, "", ConsentManner.PHONE, MON_2026_11_16, true, "來電說換了");
  }

  private ProgressEntry last() {
    return caseFile.entries().get(caseFile.entries().size() - 1);
  }

  private static void assertFault(Fault fault, Runnable command) {
    assertThatThrownBy(command::run)
        .isInstanceOfSatisfying(
            CaseInputException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
