package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.attributeContains;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** Calls to 1999, from the number that the caller reads out to the next call, without a mouse. */
class HotlineLookUpIT {

  private static final int CALLS = 20;

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void twentyCalls_byKeysAlone_eachBeginsInTheNumber() {
    OperatorDesk operator = OperatorDesk.open(chromium.open("zh-TW", Chromium.DESK));
    int before = callsToday(operator.window());
    List<Map<String, String>> callers =
        Stream.of("IN_PROGRESS", "SUPPLEMENT_REQUESTED", "CLOSED")
            .flatMap(state -> SampleFile.cases(state).limit(CALLS / 2))
            .limit(CALLS)
            .toList();
    operator.ready().picture("hotline-before");

    for (Map<String, String> caller : callers) {
      String said = operator.ready().lookUp(caller).said();
      assertThat(said).contains("您的").doesNotContain("駁回", "09", "超過零");
      operator.picture("hotline-found-" + caller.get("state"));
      operator.keys("1");
      topicIsOn(operator, 1);
      operator.keys(Keys.F9);
    }

    assertThat(callsToday(operator.ready().window())).isEqualTo(before + callers.size());
    operator.keys(Keys.F8).focusIn("callsPanel").shows("我今天的通話", "問進度", "查得");
    operator.picture("hotline-calls");
    operator.keys(Keys.F8).ready();
  }

  @Test
  void aTopicIsChanged_takenBack_andTheNoteGoesWithTheCall() {
    OperatorDesk operator = OperatorDesk.open(chromium.open("zh-TW", Chromium.DESK));
    operator.ready().lookUp(SampleFile.aCase("IN_PROGRESS")).said();

    operator.keys("1");
    topicIsOn(operator, 1);
    operator.focusIn("say").keys("3");
    topicIsOn(operator, 3);
    operator.focusIn("say").keys(Keys.ESCAPE);
    Patience.with(operator.window())
        .until(w -> w.findElements(By.cssSelector(".topic.on")).isEmpty());
    operator.focusIn("say").keys(Keys.F4);
    Patience.with(operator.window())
        .until(textToBePresentInElementLocated(By.cssSelector("details.other"), "Your case"));
    operator.picture("hotline-english");
    operator.keys(Keys.F9).ready();
  }

  @Test
  void theNoteHasAKey_andEscLeavesItWithoutTheTopic() {
    OperatorDesk operator = OperatorDesk.open(chromium.open("zh-TW", Chromium.DESK));
    operator.ready().lookUp(SampleFile.aCase("IN_PROGRESS")).said();
    operator.keys("1");
    topicIsOn(operator, 1);

    operator.focusIn("say").keys("0").focusIn("call:note").keys("10 號再打來", Keys.ESCAPE);

    operator.focusIn("say");
    topicIsOn(operator, 1);
    assertThat(operator.window().findElement(By.id("call:note")).getDomProperty("value"))
        .isEqualTo("10 號再打來");
    operator.keys(Keys.F9).ready();
  }

  @Test
  void whatIsTypedRightAfterACall_isTheNumberOfTheNextOne() {
    OperatorDesk operator = OperatorDesk.open(chromium.open("zh-TW", Chromium.DESK));
    Map<String, String> caller = SampleFile.aCase("IN_PROGRESS");
    String number = caller.get("caseNumber").replace("-", "");
    operator.ready().lookUp(caller).said();
    operator.window().executeScript("window.last = true");

    new Actions(operator.window()).sendKeys(Keys.F9, "1154").perform();

    Patience.with(operator.window())
        .until(
            w ->
                Boolean.FALSE.equals(
                    operator.window().executeScript("return Boolean(window.last)")));
    operator.focusIn("find:caseNumber");
    assertThat(operator.value("caseNumber")).as("none is a topic, none is lost").isEqualTo("1154");
    assertThat(operator.window().findElements(By.cssSelector(".topic.on"))).isEmpty();
    operator.keys(Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE);
    operator.keys(number).focusIn("find:queryPassword");
    assertThat(operator.window().executeScript("return sessionStorage['caseprogress.ahead']"))
        .as("nothing of it is kept")
        .isNull();
  }

  @Test
  void whatIsNotFound_isSearchedForAnewWithoutAKeyBetween() {
    OperatorDesk operator = OperatorDesk.open(chromium.open("zh-TW", Chromium.DESK));
    operator.ready().keys(Keys.F3).focusIn("types:text").keys("火星移民", Keys.ENTER);
    operator.shows("找不到這樣的案件項目或機關").focusIn("types:text");

    operator.keys("商業登記", Keys.ENTER).shows("受理，辦理期限是");
  }

  @Test
  void aWrongNumber_keepsThePassword_whichCanBeRead() {
    OperatorDesk operator = OperatorDesk.open(chromium.open("zh-TW", Chromium.DESK));
    Map<String, String> sample = SampleFile.aCase("IN_PROGRESS");
    String wrong = sample.get("caseNumber").replaceFirst("\\d$", "0");
    if (wrong.equals(sample.get("caseNumber"))) {
      wrong = wrong.replaceFirst("0$", "1");
    }

    operator.ready().lookUp(wrong, sample.get("queryPassword"));
    operator.shows("案件編號好像有一碼不對").focusIn("find:caseNumber").picture("hotline-missed");

    assertThat(operator.value("queryPassword")).isEqualTo(sample.get("queryPassword"));
    assertThat(operator.window().findElement(By.id("find:queryPassword")).getDomProperty("type"))
        .isEqualTo("text");
    operator.keys(sample.get("caseNumber")).focusIn("find:queryPassword").keys(Keys.ENTER);
    assertThat(operator.said()).contains("您的");
    operator.keys(Keys.F9).ready();
    assertThat(operator.value("queryPassword")).isEmpty();
  }

  @Test
  void whoHasNoCaseYet_isToldWhatToBringAndWhere() {
    OperatorDesk operator = OperatorDesk.open(chromium.open("zh-TW", Chromium.DESK));
    operator.ready().keys(Keys.F3).focusIn("types:text").keys("商業登記", Keys.ENTER);
    operator.shows("受理，辦理期限是", "要準備的文件", "受理單位").picture("hotline-search");
    operator.keys("4");
    topicIsOn(operator, 4);
    operator.keys(Keys.F9).ready();
  }

  @Test
  void aWrongPassword_findsNothing_andSaysWhatToAsk_inEnglishToo() {
    ChromeDriver window = chromium.open("en", Chromium.DESK);
    OperatorDesk operator = OperatorDesk.open(window);
    window.get(Zone.HOTLINE.at("/hotline/look-up?lang=en").toString());
    Map<String, String> sample = SampleFile.aCase("CLOSED");
    String wrong = sample.get("queryPassword").equals("12345678") ? "87654321" : "12345678";

    operator.ready().lookUp(sample.get("caseNumber"), wrong);

    assertThat(Patience.with(window).until(visibilityOfElementLocated(By.id("missed"))).getText())
        .contains("I find no case");
    operator.focusIn("find:caseNumber").picture("hotline-missed-en");

    operator.keys("x" + sample.get("caseNumber")).focusIn("find:queryPassword").keys(Keys.ENTER);
    Patience.with(window)
        .until(textToBePresentInElementLocated(By.id("find"), "please take out 「x」"));
    assertThat(window.findElements(By.id("missed"))).as("nothing is said of it").isEmpty();

    operator
        .focusIn("find:caseNumber")
        .lookUp("Case number: " + sample.get("caseNumber"), sample.get("queryPassword") + "\u200B");
    assertThat(operator.said()).contains("was closed on");
    operator.picture("hotline-closed-en");
  }

  private static void topicIsOn(OperatorDesk operator, int topic) {
    Patience.with(operator.window())
        .until(attributeContains(By.cssSelector("[data-key='" + topic + "']"), "class", "on"));
  }

  private static int callsToday(ChromeDriver operator) {
    return Integer.parseInt(
        operator.findElement(By.id("day")).getText().replaceAll("\\D*(\\d+).*", "$1"));
  }
}
