package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/** The first thing that a citizen sees. */
class PublicPageIT {

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void theFirstPageIsInChineseAndHasAHeading() {
    ChromeDriver citizen = chromium.open();

    citizen.get(Zone.PUBLIC.at("/").toString());

    assertThat(citizen.findElement(By.tagName("html")).getDomAttribute("lang")).startsWith("zh");
    assertThat(citizen.findElement(By.tagName("h1")).getText()).isNotBlank();
    Chromium.picture(citizen, "public-first-page");
  }

  @Test
  void aMissIsReadFirst_keepsWhatWasTyped_andSaysWhomToCall() {
    ChromeDriver citizen = chromium.open();
    Map<String, String> sample = SampleFile.aCase("IN_PROGRESS");
    String wrong = sample.get("queryPassword").equals("12345678") ? "87654321" : "12345678";
    citizen.get(Zone.PUBLIC.at("/").toString());
    citizen.findElement(By.id("caseNumber")).sendKeys(sample.get("caseNumber"));
    citizen.findElement(By.id("queryPassword")).sendKeys(wrong, Keys.ENTER);
    Patience.with(citizen).until(w -> !w.findElements(By.id("error")).isEmpty());

    Patience.with(citizen)
        .until(w -> "error".equals(w.switchTo().activeElement().getDomAttribute("id")));
    assertThat(citizen.findElement(By.id("queryPassword")).getDomProperty("value"))
        .isEqualTo(wrong);
    assertThat(citizen.findElement(By.cssSelector("#error a")).getDomAttribute("href"))
        .isEqualTo("tel:1999");
    assertThat(Axe.faults(citizen)).isEmpty();
    Chromium.picture(citizen, "public-missed");
  }

  @Test
  void whoMixesUpTheFields_orTypesLettersForDigits_isAnswered() {
    ChromeDriver citizen = chromium.open();
    Map<String, String> sample = SampleFile.aCase("IN_PROGRESS");
    String number = sample.get("caseNumber").replace('0', 'O').replace('1', 'l');

    assertThat(CitizenPage.open(citizen).ask(sample.get("queryPassword"), number))
        .contains(sample.get("caseNumber"));
  }

  @Test
  void noLinkOfAnAnswerLosesIt_norIsASentenceReadInPieces() {
    ChromeDriver citizen = chromium.open();

    CitizenPage.open(citizen).ask(SampleFile.aCase("SUPPLEMENT_REQUESTED"));

    assertThat(citizen.findElements(By.cssSelector("nav a[href^='/']")))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            link -> {
              assertThat(link.getDomAttribute("target")).isEqualTo("_blank");
              assertThat(link.getDomProperty("textContent")).contains("另開視窗");
            });
    assertThat(citizen.findElements(By.cssSelector(".todo span[lang='en'], h1 span[lang='en']")))
        .as("figures and signs are of the sentence around them")
        .isEmpty();
    citizen.get(Zone.PUBLIC.at("/").toString());
    assertThat(citizen.findElements(By.cssSelector("nav a[target]"))).isEmpty();
  }

  @Test
  void theAnswerIsTheNameOfItsWindow_andWhatIsReadFirst() {
    ChromeDriver citizen = chromium.open();

    CitizenPage.open(citizen).ask(SampleFile.aCase("IN_PROGRESS"));

    String answer = citizen.findElement(By.tagName("h1")).getText().replaceAll("\\s", "");
    assertThat(citizen.getTitle().replaceAll("\\s", "")).startsWith(answer);
    Patience.with(citizen)
        .until(w -> w.switchTo().activeElement().getTagName().equalsIgnoreCase("h1"));
    assertThat(citizen.findElements(By.cssSelector(".cal td.day")))
        .as("the days of a week stand side by side")
        .isNotEmpty()
        .allMatch(day -> day.getCssValue("display").equals("table-cell"));
  }
}
