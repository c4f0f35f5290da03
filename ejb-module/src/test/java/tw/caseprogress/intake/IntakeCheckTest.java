package tw.caseprogress.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.CaseTypeFixture;
import tw.caseprogress.casefile.CoApplicant;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ConsentStatement;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casetype.CaseTypeView;

class IntakeCheckTest {

  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final Optional<CaseTypeView> TYPE = Optional.of(CaseTypeFixture.interiorReview());

  @Test
  void aCompleteApplicationHasNoFaults() {
    assertThat(faults(complete())).isEmpty();
  }

  @Test
  void withoutConsentThereIsNoRegistration() {
    Intake intake = received(MON_2026_11_23).withPapers(1).typed();
    assertThat(faults(intake)).containsExactly(FieldFault.of("consent", "consentMissing"));
  }

  @Test
  void consentCannotBeGivenInTheFuture() {
    Intake intake = received(MON_2026_11_23).agreed(consentOn(MON_2026_11_23.plusDays(1))).typed();
    assertThat(faults(intake)).containsExactly(FieldFault.of("consent.givenOn", "future"));
  }

  @Test
  void consentNeedsItsDay() {
    Intake intake = received(MON_2026_11_23).agreed(consentOn(null)).typed();
    assertThat(faults(intake)).containsExactly(FieldFault.of("consent.givenOn", "required"));
  }

  @Test
  void consentIsGivenToAFormThatWasShown() {
    Intake intake = received(MON_2026_11_23).agreedTo("", false).typed();
    assertThat(faults(intake)).containsExactly(FieldFault.of("consent", "consentFormNotShown"));
  }

  @Test
  void consentIsGivenToTheFormThatIsInForceOnItsDay() {
    Intake intake = received(MON_2026_11_23).agreedTo("115-1", false).typed();
    assertThat(IntakeCheck.consentForm(intake, Optional.of("115-1"))).isEmpty();
    assertThat(IntakeCheck.consentForm(intake, Optional.of("115-2")))
        .contains(FieldFault.of("consent", "consentFormNotInForce", "115-1", "115-2"));
    assertThat(IntakeCheck.consentForm(intake, Optional.empty()))
        .contains(FieldFault.of("consent", "consentFormNotInForce", "115-1", "-"));
    Intake notShown = received(MON_2026_11_23).agreedTo("", false).typed();
    assertThat(IntakeCheck.consentForm(notShown, Optional.of("115-2"))).isEmpty();
    Intake noDay =
        received(MON_2026_11_23)
            .agreed(new ConsentStatement("", ConsentManner.PAPER, null, false))
            .typed();
    assertThat(faults(noDay)).containsExactly(FieldFault.of("consent.givenOn", "required"));
    assertThat(IntakeCheck.consentForm(noDay, Optional.empty())).isEmpty();
  }

  @Test
  void everyWrongFieldIsNamedInTheOrderOfTheForm() {
    Party wrong =
        new Party(" ", "A123456788", "w@", "0223456789", Set.of(ContactChannel.TEXT_MESSAGE));
    Intake intake = received(MON_2026_11_23.plusDays(1)).by(wrong).withPapers(9).typed();
    assertThat(faults(intake))
        .extracting(fault -> fault.field() + ' ' + fault.code())
        .containsExactly(
            "receivedOn future",
            "applicant.name required",
            "applicant.identityNumber nationalIdCheckDigit",
            "applicant.email mailForm",
            "applicant.mobile landline",
            "papersReceived unknown",
            "consent consentMissing");
  }

  @Test
  void aPostmarkIsOfMailAlone_andNotAfterTheReceipt() {
    LocalDate fri = MON_2026_11_23.minusDays(3);
    assertThat(faults(mailed(fri))).isEmpty();
    assertThat(faults(mailed(MON_2026_11_23.plusDays(1))))
        .containsExactly(FieldFault.of("postmarkedOn", "postmarkAfterReceipt"));
  }

  private static Intake mailed(LocalDate postmark) {
    return received(MON_2026_11_23).mailedOn(postmark).agreed(consentOn(MON_2026_11_23)).typed();
  }

  @Test
  void eachOfThoseWhoApplyTogetherHasAName_andConsents() {
    CoApplicant other = new CoApplicant("李大同", "A123456789", null);
    Intake two = received(MON_2026_11_23).with(other).agreed(consentOn(MON_2026_11_23)).typed();
    assertThat(faults(two)).isEmpty();

    Intake wrong =
        received(MON_2026_11_23)
            .with(other, new CoApplicant(null, "A123456788", null))
            .agreed(consentOn(MON_2026_11_23))
            .typed();
    assertThat(faults(wrong))
        .extracting(fault -> fault.field() + ' ' + fault.code())
        .containsExactly(
            "coApplicants.1.name required", "coApplicants.1.identityNumber nationalIdCheckDigit");

    Intake many =
        received(MON_2026_11_23)
            .with(Collections.nCopies(10, other).toArray(CoApplicant[]::new))
            .agreed(consentOn(MON_2026_11_23))
            .typed();
    assertThat(faults(many)).containsExactly(FieldFault.of("coApplicants", "tooMany", "9"));
  }

  @Test
  void aChannelNeedsItsAddress() {
    Party party =
        new Party(
            "王小明", null, null, null, Set.of(ContactChannel.EMAIL, ContactChannel.TEXT_MESSAGE));
    Intake intake = received(MON_2026_11_23).by(party).agreed(consentOn(MON_2026_11_23)).typed();
    assertThat(faults(intake))
        .containsExactly(
            FieldFault.of("applicant.email", "noAddress"),
            FieldFault.of("applicant.mobile", "noAddress"));
  }

  @Test
  void anEmptyFormIsAnsweredFieldByField() {
    Intake empty =
        new Intake(
            UUID.randomUUID(),
            null,
            null,
            null,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            null,
            List.of(),
            false,
            Optional.empty(),
            ContactLanguage.ZH_TW,
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(IntakeCheck.faults(empty, Optional.empty(), MON_2026_11_23))
        .extracting(FieldFault::field)
        .containsExactly("caseTypeCode", "channel", "receivedOn", "applicant.name", "consent");
  }

  @Test
  void aTypeOfAnotherAgencyIsNotOffered() {
    assertThat(IntakeCheck.faults(complete(), Optional.empty(), MON_2026_11_23))
        .containsExactly(FieldFault.of("caseTypeCode", "notOffered"));
  }

  private static List<FieldFault> faults(Intake intake) {
    return IntakeCheck.faults(intake, TYPE, MON_2026_11_23);
  }

  private static Intake complete() {
    Party applicant =
        new Party(
            "王小明",
            "A123456789",
            "w@example.org",
            "0912345678",
            Set.of(ContactChannel.EMAIL, ContactChannel.TEXT_MESSAGE));
    return received(MON_2026_11_23)
        .by(applicant)
        .withPapers(1, 2)
        .agreed(consentOn(MON_2026_11_23))
        .typed();
  }

  private static TypedIntake received(LocalDate day) {
    return TypedIntake.of("INTERIOR-REVIEW", day);
  }

  private static ConsentStatement consentOn(LocalDate day) {
    return new ConsentStatement("115-01", ConsentManner.PAPER, day, false);
  }
}
