package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.attributeContains;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A call to 1999, from the number that the caller reads out to the next call. */
class HotlineLookUpIT {

  private static final By CASE_NUMBER = By.id("find:caseNumber");
  private static final By SAY = By.id("say");
  private static final By DAY = By.id("day");

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void anOperatorLooksUp_readsAloud_notesTheTopic_andTakesTheNextCall() {
    ChromeDriver operator = chromium.open("zh-TW", new Dimension(1280, 800));
    DemoSignIn.withRole("HOTLINE_OPERATOR").open(operator, Zone.HOTLINE, "/hotline/look-up");
    Chromium.picture(operator, "hotline-before");
    int before = lookUpsToday(operator);
    Map<String, String> sample = SampleFile.aCase("IN_PROGRESS");

    lookUp(operator, sample.get("caseNumber"), sample.get("queryPassword"));

    String said = Patience.with(operator).until(visibilityOfElementLocated(SAY)).getText();
    assertThat(said).contains("您的", "目前在第").doesNotContain("核准", "09");
    Patience.with(operator).until(window -> lookUpsToday(operator) == before + 1);
    Chromium.picture(operator, "hotline-found");

    operator.switchTo().activeElement().sendKeys("1");
    Patience.with(operator)
        .until(attributeContains(By.cssSelector(".topic[data-key='1']"), "class", "on"));
    operator.switchTo().activeElement().sendKeys(Keys.F9);
    Patience.with(operator).until(ExpectedConditions.invisibilityOfElementLocated(SAY));
    assertThat(operator.findElement(CASE_NUMBER).getDomProperty("value")).isEmpty();
  }

  @Test
  void aWrongPassword_findsNothing_andSaysWhatToAsk_inEnglishToo() {
    ChromeDriver operator = chromium.open("en", new Dimension(1280, 800));
    DemoSignIn.withRole("HOTLINE_OPERATOR")
        .open(operator, Zone.HOTLINE, "/hotline/look-up?lang=en");
    Map<String, String> sample = SampleFile.aCase("CLOSED");
    String wrong = sample.get("queryPassword").equals("12345678") ? "87654321" : "12345678";

    lookUp(operator, sample.get("caseNumber"), wrong);

    assertThat(Patience.with(operator).until(visibilityOfElementLocated(By.id("missed"))).getText())
        .contains("I find no case");
    Chromium.picture(operator, "hotline-missed-en");

    operator.findElement(CASE_NUMBER).clear();
    lookUp(operator, sample.get("caseNumber") + "x", wrong);
    Patience.with(operator)
        .until(textToBePresentInElementLocated(By.id("find"), "please take out 「x」"));
    assertThat(operator.findElements(By.id("missed"))).as("nothing is said of it").isEmpty();

    operator.findElement(CASE_NUMBER).clear();
    lookUp(
        operator,
        "Case number: " + sample.get("caseNumber") + "\u200B",
        sample.get("queryPassword"));
    assertThat(Patience.with(operator).until(visibilityOfElementLocated(SAY)).getText())
        .contains("was closed on");
    Chromium.picture(operator, "hotline-closed-en");
  }

  private static void lookUp(ChromeDriver operator, String number, String password) {
    operator.findElement(CASE_NUMBER).sendKeys(number);
    operator.findElement(By.id("find:queryPassword")).sendKeys(password + Keys.ENTER);
  }

  private static int lookUpsToday(ChromeDriver operator) {
    return Integer.parseInt(operator.findElement(DAY).getText().replaceAll("\\D*(\\d+).*", "$1"));
  }
}
