package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What the intake warns of, without refusing it. */
class IntakeWarningsIT {

  private static final By SIMILAR = By.id("similarCases");

  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void aCaseOfTheSameApplicantAndType_andAReceiptLongAgo_areWarnedOfAndRegisteredAllTheSame() {
    ChromeDriver window = chromium.open();
    String name = "Similar " + letters();
    OfficerDesk desk = OfficerDesk.atIntake(window, "welfare.officer").fillIntake(name);
    assertThat(window.findElements(SIMILAR)).isEmpty();
    String first = desk.press("intake:register").text("caseNumber");

    desk =
        OfficerDesk.atIntake(window, "welfare.officer").fillIntake(name.toUpperCase(Locale.ROOT));
    window.findElement(By.id("intake:applicant_name")).sendKeys(Keys.TAB);
    String named =
        Patience.with(window)
            .until(ExpectedConditions.visibilityOfElementLocated(SIMILAR))
            .getText();
    assertThat(named).contains(first);
    Chromium.picture(window, "intake-similar-case");
    desk.date("intake:receivedOn", LocalDate.now(TAIPEI).minusDays(200));
    Patience.with(window)
        .until(ExpectedConditions.visibilityOfElementLocated(By.id("receivedLongAgo")));
    assertThat(window.findElement(By.id("overdueAtOnce")).getText()).contains("逾期");

    assertThat(desk.press("intake:register").text("caseNumber")).isNotEqualTo(first);
  }

  /** A name of this run alone, with no digit in it. */
  private static String letters() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }
}
