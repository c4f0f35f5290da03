package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The flow chart wherever people see it: citizen, officer, operator, administrator. */
class FlowChartIT {

  private static final By CURRENT = By.cssSelector(".flow-chart li[aria-current=step]");

  /** The words of the drawing that the fonts of this browser carry out of every box. */
  private static final String OUT_OF_ITS_BOX =
      """
      const boxes = [...document.querySelectorAll('.flow-chart .box')].map(box => box.getBBox());
      return [...document.querySelectorAll('.flow-chart text')].filter(text => {
        const t = text.getBBox();
        return !boxes.some(b => t.x >= b.x && t.x + t.width <= b.x + b.width
            && t.y >= b.y - 1 && t.y + t.height <= b.y + b.height + 1);
      }).map(text => text.textContent);
      """;

  private static final String WIDER_THAN_THE_WINDOW =
      "return document.documentElement.scrollWidth - window.innerWidth";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void onAPhoneTheCitizenSeesTheStepAtWhichTheCaseIs_withoutScript() {
    ChromeDriver citizen = chromium.open();
    size(citizen, 320, 2600);

    CitizenPage.open(citizen).ask(SampleFile.aCase("IN_PROGRESS"));

    assertThat(citizen.findElements(By.tagName("script"))).isEmpty();
    assertThat(citizen.executeScript(WIDER_THAN_THE_WINDOW)).isEqualTo(0L);
    fits(citizen);
    WebElement current = citizen.findElement(CURRENT);
    String name = current.findElement(By.tagName("strong")).getText();
    assertThat(citizen.findElement(By.tagName("h1")).getText()).contains(name);
    assertThat(current.getText()).contains("目前在這一步", "個工作天");
    assertThat(drawn(citizen, ".name.now")).isEqualTo(name.replaceAll("\\s", ""));
    assertThat(citizen.findElements(By.cssSelector(".flow-chart .box.now"))).hasSize(1);
    assertThat(
            citizen.findElement(By.cssSelector(".flow-chart svg")).getDomAttribute("aria-hidden"))
        .as("who listens hears the list alone")
        .isEqualTo("true");
    Chromium.picture(citizen, "flow-citizen-320");

    printed(citizen);
    size(citizen, 1000, 2000);
    Chromium.picture(citizen, "flow-citizen-wide");
  }

  @Test
  void aRoundOfASupplementIsALoop_andEnglishWordsFitToo() {
    ChromeDriver citizen = chromium.open("en", Chromium.DESK);
    size(citizen, 320, 3000);
    citizen.get(Zone.PUBLIC.at("/?lang=en").toString());

    new CitizenPage(citizen).ask(SampleFile.aCase("SUPPLEMENT_REQUESTED"));

    assertThat(citizen.executeScript(WIDER_THAN_THE_WINDOW)).isEqualTo(0L);
    fits(citizen);
    assertThat(citizen.findElements(By.cssSelector(".flow-chart .box.loop.now"))).hasSize(1);
    assertThat(citizen.findElement(CURRENT).getText()).contains("The case is here", "awaited");
    Chromium.picture(citizen, "flow-citizen-320-en");
  }

  @Test
  void staffSeeTheSameChart_andTheHotlineNotHowACaseEnded() {
    Map<String, String> sample = SampleFile.aCase("CLOSED");
    ChromeDriver supervisor = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR")
        .open(supervisor, "/admin/casetypes/type?code=BIZ-REG");
    fits(supervisor);
    assertThat(supervisor.findElements(CURRENT)).isEmpty();
    assertThat(supervisor.findElement(By.cssSelector(".flow-chart ol")).getText())
        .contains("書面審查", "預計 3 個工作天");
    size(supervisor, 1366, 1900);
    Chromium.picture(supervisor, "flow-type");

    ChromeDriver officer = chromium.open();
    String mine =
        SampleFile.cases("IN_PROGRESS")
            .filter(row -> row.get("agency").equals("379130100A"))
            .findFirst()
            .orElseThrow()
            .get("caseNumber");
    DemoSignIn.of("commerce.officer").open(officer, "/staff/casefile/view?caseNumber=" + mine);
    fits(officer);
    assertThat(officer.executeScript(WIDER_THAN_THE_WINDOW)).isEqualTo(0L);
    assertThat(officer.findElements(By.cssSelector("#flow .box.now"))).hasSize(1);
    assertThat(officer.findElement(CURRENT).getDomProperty("textContent")).contains("目前在這一步");
    size(officer, 1366, 1600);
    Chromium.picture(officer, "flow-case");

    ChromeDriver operator = chromium.open("zh-TW", new Dimension(1280, 1500));
    DemoSignIn.withRole("HOTLINE_OPERATOR").open(operator, Zone.HOTLINE, "/hotline/look-up");
    operator.findElement(By.id("find:caseNumber")).sendKeys(sample.get("caseNumber"));
    operator.findElement(By.id("find:queryPassword")).sendKeys(sample.get("queryPassword"));
    operator.findElement(By.id("find:lookUp")).click();
    Patience.with(operator).until(visibilityOfElementLocated(By.cssSelector(".flow-chart ol")));
    assertThat(operator.findElement(By.cssSelector(".flow-chart li:last-child")).getText())
        .contains("已結案")
        .doesNotContain("：", "核准", "駁回", "撤回", "退件", "移轉");
    assertThat(operator.findElements(By.cssSelector(".flow-chart .box.done"))).isEmpty();
    fits(operator);
    Chromium.picture(operator, "flow-hotline");
  }

  private static void printed(ChromeDriver window) {
    size(window, 720, 2000);
    window.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(window.findElement(By.cssSelector(".flow-chart svg")).isDisplayed()).isTrue();
    fits(window);
    Chromium.picture(window, "flow-citizen-print");
    window.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media", "", "features", List.of(Map.of("name", "forced-colors", "value", "active"))));
    Chromium.picture(window, "flow-citizen-forced-colors");
    window.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
  }

  private static void fits(ChromeDriver window) {
    assertThat((List<?>) window.executeScript(OUT_OF_ITS_BOX)).isEmpty();
    assertThat(window.findElements(By.cssSelector(".flow-chart .box"))).isNotEmpty();
  }

  /** The words of the drawing that have this look, without the places where lines break. */
  private static String drawn(ChromeDriver window, String look) {
    StringBuilder words = new StringBuilder();
    for (WebElement line : window.findElements(By.cssSelector(".flow-chart text" + look))) {
      words.append(line.getDomProperty("textContent"));
    }
    return words.toString().replaceAll("\\s", "");
  }

  private static void size(ChromeDriver window, int width, int height) {
    window.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }
}
