package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
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
