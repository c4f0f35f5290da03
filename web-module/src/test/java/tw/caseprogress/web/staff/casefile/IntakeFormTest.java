package tw.caseprogress.web.staff.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.Intake;

class IntakeFormTest {

  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);

  @Test
  void aFormKeepsItsSubmissionKeyHoweverOftenItIsSent() {
    IntakeForm form = new IntakeForm(FRI_2026_11_20);

    assertThat(form.toIntake("115-1").submissionKey())
        .isEqualTo(form.toIntake("115-1").submissionKey())
        .isNotEqualTo(new IntakeForm(FRI_2026_11_20).toIntake("115-1").submissionKey());
  }

  @Test
  void aPageThatIsSentAgainBringsItsKeyIntoTheNewForm() {
    IntakeForm sent = new IntakeForm(FRI_2026_11_20);
    IntakeForm sentAgain = new IntakeForm(FRI_2026_11_20);

    sentAgain.setSubmissionKey(sent.getSubmissionKey());

    assertThat(sentAgain.toIntake("115-1").submissionKey())
        .isEqualTo(sent.toIntake("115-1").submissionKey());
  }

  @Test
  void thereIsNoConsentAndNoAgentUntilTheOfficerSaysSo() {
    IntakeForm form = new IntakeForm(FRI_2026_11_20);
    form.getAgent().setName("陳代理");

    Intake intake = form.toIntake("115-1");

    assertThat(intake.consent()).isEmpty();
    assertThat(intake.agent()).isEmpty();
    assertThat(intake.receivedOn()).isEqualTo(FRI_2026_11_20);
  }

  @Test
  void theConsentRefersToTheFormVersionOfTheCaseType() {
    IntakeForm form = new IntakeForm(FRI_2026_11_20);
    form.getConsent().setGiven(true);

    assertThat(form.toIntake("115-1").consent())
        .hasValueSatisfying(
            consent -> {
              assertThat(consent.formVersion()).isEqualTo("115-1");
              assertThat(consent.givenOn()).isEqualTo(FRI_2026_11_20);
              assertThat(consent.survey()).isFalse();
            });
  }
}
