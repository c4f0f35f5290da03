package tw.caseprogress.web.staff.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BagFormTest {

  private final BagForm form = new BagForm(LocalDate.of(2026, 12, 2));

  @BeforeEach
  void showFormOfToday() {
    form.showFormInForce("115-2");
  }

  @Test
  void thePapersAreOfTheFormOfTheDay_alsoOfAnotherDay() {
    assertThat(form.getConsent().getFormVersion()).isEqualTo("115-2");

    form.showFormInForce("115-1");

    assertThat(form.getConsent().getFormVersion()).isEqualTo("115-1");
    assertThat(form.getFormInForce()).isEqualTo("115-1");
  }

  @Test
  void theVersionThatIsTypedFromThePapers_stays_inPlainDigits() {
    form.getConsent().setFormVersion("１１５－１ ");

    form.showFormInForce("115-2");
    form.showFormInForce("115-3");

    assertThat(form.getConsent().getFormVersion()).isEqualTo("115-1");
    assertThat(form.getFormInForce()).isEqualTo("115-3");
  }

  @Test
  void aVersionThatIsClearedIsThatOfTheDayAgain() {
    form.getConsent().setFormVersion("115-1");
    form.showFormInForce("115-2");
    form.getConsent().setFormVersion(null);

    form.showFormInForce("115-2");

    assertThat(form.getConsent().getFormVersion()).isEqualTo("115-2");
  }
}
