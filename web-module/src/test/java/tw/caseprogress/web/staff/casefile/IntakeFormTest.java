package tw.caseprogress.web.staff.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.intake.Intake;

class IntakeFormTest {

  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);

  @Test
  void aFormKeepsItsSubmissionKeyHoweverOftenItIsSent() {
    IntakeForm form = new IntakeForm(FRI_2026_11_20);

    assertThat(form.toIntake().submissionKey())
        .isEqualTo(form.toIntake().submissionKey())
        .isNotEqualTo(new IntakeForm(FRI_2026_11_20).toIntake().submissionKey());
  }

  @Test
  void aPageThatIsSentAgainBringsItsKeyIntoTheNewForm() {
    IntakeForm sent = new IntakeForm(FRI_2026_11_20);
    IntakeForm sentAgain = new IntakeForm(FRI_2026_11_20);

    sentAgain.setSubmissionKey(sent.getSubmissionKey());

    assertThat(sentAgain.toIntake().submissionKey()).isEqualTo(sent.toIntake().submissionKey());
  }

  @Test
  void thereIsNoConsentAndNoAgentUntilTheOfficerSaysSo() {
    IntakeForm form = new IntakeForm(FRI_2026_11_20);
    form.getAgent().setName("陳代理");

    Intake intake = form.toIntake();

    assertThat(intake.consent()).isEmpty();
    assertThat(intake.agent()).isEmpty();
    assertThat(intake.receivedOn()).isEqualTo(FRI_2026_11_20);
  }

  @Test
  void theConsentRefersToTheFormVersionThatWasShown() {
    IntakeForm form = new IntakeForm(FRI_2026_11_20);
    form.getConsent().setGiven(true);
    form.getConsent().setFormVersion("115-1");

    assertThat(form.toIntake().consent())
        .hasValueSatisfying(
            consent -> {
              assertThat(consent.formVersion()).isEqualTo("115-1");
              assertThat(consent.givenOn()).isEqualTo(FRI_2026_11_20);
              assertThat(consent.survey()).isFalse();
            });
  }

  @Test
  void aConsentFormThatAPageDoesNotNameCountsAsNone() {
    IntakeForm form = new IntakeForm(FRI_2026_11_20);
    form.getConsent().setGiven(true);
    form.getConsent().setFormVersion(null);

    assertThat(form.toIntake().consent().orElseThrow().formVersion()).isEmpty();
  }

  @Test
  void aConsentWhoseDayWasClearedIsLeftToTheChecks() {
    IntakeForm form = new IntakeForm(FRI_2026_11_20);
    form.getConsent().setGiven(true);
    form.getConsent().setGivenOn(null);

    assertThat(form.toIntake().consent().orElseThrow().givenOn()).isNull();
  }

  @Test
  void aBoxThatARequestNamesTwiceIsTickedOnce() {
    IntakeForm form = new IntakeForm(FRI_2026_11_20);
    form.setPapersReceived(new Integer[] {1, 1, null});
    form.getApplicant()
        .setNotifyBy(new ContactChannel[] {ContactChannel.EMAIL, ContactChannel.EMAIL});

    assertThat(form.toIntake().papersReceived()).containsExactly(1);
    assertThat(form.toIntake().applicant().notifyBy()).containsExactly(ContactChannel.EMAIL);
  }

  @Test
  void aFormThatIsDeliberatelySentAsANewCaseGetsANewKey() {
    IntakeForm form = new IntakeForm(FRI_2026_11_20);
    String before = form.getSubmissionKey();

    form.renewSubmissionKey();

    assertThat(form.getSubmissionKey()).isNotEqualTo(before);
  }
}
