package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** The element on a page of another origin, under a policy that allows our script and no more. */
class PortalElementIT {

  private static final String PROGRESS = "/api/public/v1/case-progress";

  @RegisterExtension final Chromium chromium = new Chromium();

  private final StrangePortal portal = new StrangePortal();

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void itTellsHowTheCaseStands_andKeepsNeitherNumber() {
    Map<String, String> sample = SampleFile.aCase("IN_PROGRESS");
    ChromeDriver citizen = window("zh-TW", Chromium.DESK);
    PortalElement element = PortalElement.open(citizen, StrangePortal.KNOWN + "/");
    picture(citizen, "portal-ask");

    element.ask(sample.get("caseNumber"), sample.get("queryPassword"));
    String answer = element.answer();

    assertThat(answer).contains(sample.get("caseNumber"), "您現在要做的事", "辦理流程", "辦理期限");
    assertThat(answer).contains("您的案件正在").contains("115 年");
    assertThat(element.focused()).as("the answer is read first").startsWith("您的案件");
    assertThat(citizen.executeScript("return document.documentElement.outerHTML").toString())
        .doesNotContain(sample.get("queryPassword"));
    assertThat(
            citizen.executeScript(
                "return localStorage.length + sessionStorage.length + document.cookie.length"))
        .isEqualTo(0L);
    assertThat(citizen.getCurrentUrl()).isEqualTo(StrangePortal.KNOWN + "/");
    hasNoFault(citizen, "the answer");
    picture(citizen, "portal-answer");
    element.root().findElement(By.cssSelector("button")).click();
    assertThat(element.input("query-password").getAttribute("value")).isEmpty();
    assertThat(element.focusedId()).isEqualTo("case-number");
  }

  @Test
  void eachErrorIsTold_andTheFocusIsWhereItHelps() {
    ChromeDriver citizen = window("zh-TW", Chromium.DESK);
    PortalElement element = PortalElement.open(citizen, StrangePortal.KNOWN + "/");

    element.submit();
    assertThat(element.focusedId()).isEqualTo("case-number");
    assertThat(element.text("#case-number-fault")).isEqualTo("請填這一欄");

    element.ask("115-4826-1903-58", "1234");
    element.waitForError("請改正");
    assertThat(element.text("#case-number-fault")).contains("案件編號");
    assertThat(element.text("#query-password-fault")).contains("8 位數字");
    assertThat(element.input("case-number").getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(element.focusedId()).isEqualTo("case-number");
    hasNoFault(citizen, "wrong fields");
    picture(citizen, "portal-faults");

    element.ask("001-4826-1903-56", "12345678");
    element.waitForError("查無案件");
    assertThat(element.text("#case-number-fault")).isEmpty();
    assertThat(element.focused()).contains("查無案件");
  }

  @Test
  void aPageOfAnotherOriginIsNotAnswered() {
    Map<String, String> sample = SampleFile.aCase("IN_PROGRESS");
    ChromeDriver somebody = window("zh-TW", Chromium.DESK);
    PortalElement element = PortalElement.open(somebody, StrangePortal.UNKNOWN + "/");

    element.ask(sample.get("caseNumber"), sample.get("queryPassword"));

    element.waitForError("連不上查詢系統");
  }

  @Test
  void theKeyboardIsEnough() {
    Map<String, String> sample = SampleFile.aCase("SUPPLEMENT_REQUESTED");
    ChromeDriver citizen = window("zh-TW", Chromium.DESK);
    PortalElement element = PortalElement.open(citizen, StrangePortal.KNOWN + "/");
    press(citizen, Keys.TAB);
    assertThat(element.focusedId()).isEqualTo("case-number");
    press(citizen, sample.get("caseNumber"), Keys.TAB);
    press(citizen, sample.get("queryPassword"), Keys.ENTER);

    assertThat(element.answer()).contains("等您補件", "以前（含當天）");

    press(citizen, Keys.TAB);
    assertThat(element.focused()).as("the phone of the unit").contains("1999");
    press(citizen, Keys.TAB);
    assertThat(element.focused()).isEqualTo("為什麼是這一天？");
    press(citizen, Keys.ENTER);
    assertThat(element.root().findElements(By.cssSelector("details[open] li"))).isNotEmpty();
    press(citizen, Keys.TAB);
    press(citizen, Keys.ENTER);
    assertThat(element.focusedId()).isEqualTo("case-number");
  }

  @Test
  void inEnglishOnANarrowPhone_nothingIsCutOff() {
    Map<String, String> sample = SampleFile.aCase("CLOSED");
    ChromeDriver citizen = window("en", new Dimension(500, 800));
    citizen.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 320, "height", 800, "deviceScaleFactor", 1, "mobile", true));
    PortalElement element = PortalElement.open(citizen, StrangePortal.KNOWN + "/en");
    assertThat(element.root().findElement(By.cssSelector("form")).getText())
        .startsWith("Follow your case");
    picture(citizen, "portal-ask-en-320");

    element.ask(sample.get("caseNumber"), sample.get("queryPassword"));

    assertThat(element.answer()).contains(sample.get("caseNumber"), "Steps", "Time limit");
    hasNoFault(citizen, "the answer in English");
    picture(citizen, "portal-answer-en-320");
    assertThat((long) citizen.executeScript("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(320);
    citizen.executeScript(
        "document.querySelector('case-progress').style"
            + ".setProperty('--case-progress-brand', 'rgb(90, 40, 120)')");
    assertThat(element.root().findElement(By.cssSelector("button")).getCssValue("color"))
        .as("the page's own colour")
        .contains("90, 40, 120");
  }

  @Test
  void whileOthersGuess_itDoesTheWork() throws Exception {
    Map<String, String> attacked = SampleFile.fromTheEnd("IN_PROGRESS", 13);
    Guesser.statuses(
        60,
        which ->
            Guesser.ask(
                "100.90.0." + (1 + which),
                attacked.get("caseNumber"),
                Guesser.wrong(attacked.get("queryPassword"), which)));
    ChromeDriver owner = window("zh-TW", Chromium.DESK);
    PortalElement element = PortalElement.open(owner, StrangePortal.KNOWN + "/");

    element.ask(attacked.get("caseNumber"), attacked.get("queryPassword"));

    assertThat(element.answer()).contains(attacked.get("caseNumber"));
  }

  @Test
  void theScriptIsKeptByItsVersion_andTheInterfaceNamesThePortalAlone() {
    Client client = new Client("100.64.8.1");
    HttpResponse<String> script = client.get(Zone.PUBLIC.at("/portal/case-progress.js"));
    String mark = script.headers().firstValue("ETag").orElseThrow();
    String versioned = "/portal/case-progress.js?v=" + mark.replace("\"", "");

    assertThat(script.headers().firstValue("Content-Type")).get().asString().contains("javascript");
    assertThat(script.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(script.headers().firstValue("Cache-Control")).contains("public, max-age=300");
    assertThat(client.get(Zone.PUBLIC.at(versioned)).headers().firstValue("Cache-Control"))
        .contains("public, max-age=31536000, immutable");
    assertThat(
            client
                .get(Zone.PUBLIC.at("/portal/case-progress.js"), "If-None-Match", mark)
                .statusCode())
        .isEqualTo(304);

    HttpResponse<String> preflight = preflight(client, StrangePortal.KNOWN, PROGRESS);
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
        .contains(StrangePortal.KNOWN);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
        .contains("POST, OPTIONS");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(preflight.headers().firstValue("Vary")).get().asString().contains("Origin");
    for (String other :
        List.of(StrangePortal.UNKNOWN, "null", "https://portal.city.example", "http://portal")) {
      assertThat(
              preflight(client, other, PROGRESS)
                  .headers()
                  .firstValue("Access-Control-Allow-Origin"))
          .as(other)
          .isEmpty();
    }
    HttpResponse<String> asked =
        client.postJson(Zone.PUBLIC.at(PROGRESS), "{}", "Origin", StrangePortal.KNOWN);
    assertThat(asked.statusCode()).isEqualTo(400);
    assertThat(asked.headers().firstValue("Access-Control-Allow-Origin"))
        .as("errors too")
        .contains(StrangePortal.KNOWN);
    assertThat(asked.headers().firstValue("Access-Control-Expose-Headers"))
        .get()
        .asString()
        .contains("Retry-After");
  }

  private static HttpResponse<String> preflight(Client client, String origin, String path) {
    return client.send(
        "OPTIONS",
        Zone.PUBLIC.at(path),
        "",
        "Origin",
        origin,
        "Access-Control-Request-Method",
        "POST",
        "Access-Control-Request-Headers",
        "content-type");
  }

  private ChromeDriver window(String language, Dimension size) {
    return chromium.open(language, size, portal.hosts(), Map.of());
  }

  private static void press(ChromeDriver window, CharSequence... keys) {
    new Actions(window).sendKeys(keys).perform();
  }

  private static void hasNoFault(ChromeDriver window, String what) {
    assertThat(Axe.faults(window)).as(what).isEmpty();
  }

  private static void picture(ChromeDriver window, String name) {
    Chromium.picture(window, name);
  }
}
