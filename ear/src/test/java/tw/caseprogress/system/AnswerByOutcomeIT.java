package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The citizen's answer for each way in which a case stands or ended: its own first sentence, what
 * to do now, where to go; looked at on a phone and a desk, in both languages, and on paper.
 */
class AnswerByOutcomeIT {

  private static final URI PROGRESS = Zone.PUBLIC.at("/api/public/v1/case-progress");
  private static final String LETTER = "北市試辦字第\\d+號，\\d+ 年 \\d+ 月 \\d+ 日";
  private static final int ASKED_FROM_ONE_ADDRESS = 20;

  @RegisterExtension final Chromium chromium = new Chromium();

  private ChromeDriver citizen;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GRANTED  | 您的申請已經核准         | 領取         | 在哪裡領取、問誰 | Your application was approved
          REFUSED  | 您的申請沒有通過（駁回） | 公文送達的次日 | 要問誰           | Your application was not approved
          RETURNED | 您的申請沒有備齊文件     | 重新申請     | 要問誰           | Your application was returned
          WITHDRAWN| 您的案件已經依您的要求撤回 | 重新申請   | 要問誰           | Your case was withdrawn
          """)
  void anEndedCaseSaysHowItEnded_andWhatToDoNow(
      String outcome, String answer, String todo, String where, String english) {
    String letter = outcome.equals("WITHDRAWN") ? "" : "\"number\":\"北市試辦字第";
    Map<String, String> sample = found("CLOSED", "\"outcome\":\"" + outcome + "\"", letter);

    String said = ask(sample);

    assertThat(heading()).startsWith(answer);
    assertThat(said).contains(todo, where);
    if (!outcome.equals("WITHDRAWN")) {
      assertThat(text("section.todo")).containsPattern(LETTER);
      assertThat(textOfCourse()).containsPattern(LETTER);
    }
    assertThat(colourOf("section.todo", "border-left-color"))
        .as("green for good news alone")
        .isEqualTo(outcome.equals("GRANTED") ? "rgba(11, 107, 79, 1)" : "rgba(116, 130, 143, 1)");
    assertThat(citizen.findElements(By.cssSelector(".flow-chart .mark-of.done")).isEmpty())
        .isEqualTo(!outcome.equals("GRANTED"));
    surveyIsLast();
    looksRight("answer-" + outcome, english);
  }

  @Test
  void aTransferredCase_wasSeenByItsOfficer_whoIsNotNamed() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), "welfare.officer").fillIntake("移轉申請人");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    String password = desk.text("queryPassword");
    desk.openCase(number).openDialog("c").tick("close:outcome", 4).tick("close:closeSure", 0);
    desk.press("close:closeCase").shows("案件已結案。");

    ask(Map.of("caseNumber", number, "queryPassword", password));

    assertThat(heading()).startsWith("您的案件已經移轉給其他機關辦理");
    assertThat(text("section.todo")).contains("您不用重新申請", "申請日照算", "移轉給哪個機關");
    List<WebElement> folds = citizen.findElements(By.cssSelector(".folds > details"));
    assertThat(folds).hasSize(3);
    folds.forEach(fold -> fold.findElement(By.tagName("summary")).click());
    assertThat(folds.get(1).getText()).contains("成案", "結案", "簡訊給申請人：0912***678");
    assertThat(folds.get(2).getText())
        .contains("辦理案件，打開案件", "承辦人")
        .doesNotContain("welfare.officer", "林");
    looksRight("answer-TRANSFERRED", "Your case was passed on to another agency");
  }

  @Test
  void aLateCaseSaysSinceWhen_andThatThereIsNoNewDay() {
    String said = ask(found("IN_PROGRESS", "\"standing\":\"OVERDUE\""));

    assertThat(heading()).contains("已經超過", "的期限，還在辦理");
    assertThat(said).contains("到今天已經超過", "還沒有新的日期", "要問誰").doesNotContain("還有 0", "超過期限 0", "超過 0");
    assertThat(colourOf("section.todo", "border-left-color")).isEqualTo("rgba(168, 30, 23, 1)");
    looksRight("answer-OVERDUE", "Your case is at");
  }

  @Test
  void whoHasToHandPapersInIsToldUntilWhen_where_andHowToCall_andTakesTheDayAlong() {
    String said = ask(SampleFile.aCase("SUPPLEMENT_REQUESTED"));

    assertThat(heading()).startsWith("您的案件正在等您補件，");
    assertThat(said).contains("請補送以下文件", "最後一天", "來不及的話", "送到哪裡", "地址", "臺北市");
    assertThat(links(".where a")).anyMatch(link -> link.startsWith("tel:1999,"));
    assertThat(links(".where a")).anyMatch(link -> link.startsWith("tel:+886227208889,"));
    HttpResponse<String> file =
        new Client("198.18.13.200")
            .postForm(Zone.PUBLIC.at("/day.ics"), Map.of("ticket", ticket(), "lang", "zh"));
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(file.body())
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("UID:supplement-", "SUMMARY:補件最後一天：")
        .doesNotContain(SampleFile.aCase("SUPPLEMENT_REQUESTED").get("queryPassword"));
    looksRight("answer-SUPPLEMENT", "Your case is waiting for documents from you.");
  }

  @Test
  void whatToHandInAndWhere_isOnOnePageOfPaper() throws IOException {
    ask(SampleFile.aCase("SUPPLEMENT_REQUESTED"));

    try (PDDocument paper = printed("answer-SUPPLEMENT")) {
      String words = new PDFTextStripper().getText(paper);
      assertThat(paper.getNumberOfPages()).as(words).isEqualTo(1);
      assertThat(words).contains("送到哪裡", "辦理流程", "案件資料");
    }
  }

  @Test
  void withoutAGoodTicketNoDayIsHandedOut() {
    HttpResponse<String> forged =
        new Client("198.18.13.201")
            .postForm(Zone.PUBLIC.at("/day.ics"), Map.of("ticket", "forged", "lang", "zh"));

    assertThat(forged.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(forged.body()).contains("畫面已逾時").doesNotContain("BEGIN:VCALENDAR");
  }

  @Test
  void aRunningCaseIsOnOnePageOfPaper_whichSaysWhenItWasPrinted() throws IOException {
    ask(found("IN_PROGRESS", "\"standing\":\"ON_TIME\"", "\"expectation\":{"));

    assertThat(heading()).contains("預計", "以前完成");
    assertThat(text("main")).contains("您現在不需要做任何事", "十件有九件");
    looksRight("answer-ON_TIME", "Your case is at");
    try (PDDocument paper = printed("answer-ON_TIME")) {
      String words = new PDFTextStripper().getText(paper);
      assertThat(paper.getNumberOfPages()).as(words).isEqualTo(1);
      assertThat(words).contains("Taipei City Government", "looked up at", "Time limit");
      assertThat(words).doesNotContain("Who looked at my case");
    }
  }

  /** The page on A4, kept to be looked at. */
  private PDDocument printed(String name) throws IOException {
    String base64 =
        (String)
            citizen
                .executeCdpCommand(
                    "Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69))
                .get("data");
    byte[] pdf = Base64.getDecoder().decode(base64);
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    Files.write(folder.resolve(name + "-print.pdf"), pdf);
    return Loader.loadPDF(pdf);
  }

  private String ask(Map<String, String> sample) {
    citizen = chromium.open();
    size(1366, 900);
    return CitizenPage.open(citizen).ask(sample);
  }

  /** The first case of the sample in a state of which the public interface says all of this. */
  private static Map<String, String> found(String state, String... said) {
    Predicate<String> fits = answer -> List.of(said).stream().allMatch(answer::contains);
    List<Map<String, String>> cases = SampleFile.cases(state).toList();
    for (int at = 0; at < cases.size(); at++) {
      Map<String, String> row = cases.get(at);
      String answer =
          new Client("198.18.13." + (10 + at / ASKED_FROM_ONE_ADDRESS))
              .postJson(
                  PROGRESS,
                  "{\"caseNumber\":\"%s\",\"queryPassword\":\"%s\"}"
                      .formatted(row.get("caseNumber"), row.get("queryPassword")))
              .body();
      if (fits.test(answer)) {
        return row;
      }
    }
    throw new AssertionError("no case of the sample: " + List.of(said));
  }

  /** Pictures of both languages and all widths; nothing runs out of the page; axe has no fault. */
  private void looksRight(String name, String english) {
    looksRight(name + "-zh");
    citizen.findElement(By.cssSelector("header button.link")).click();
    Patience.with(citizen)
        .until(w -> w.findElement(By.tagName("html")).getDomAttribute("lang").equals("en"));
    assertThat(heading()).startsWith(english);
    looksRight(name + "-en");
  }

  private void looksRight(String name) {
    for (int width : new int[] {320, 390, 1366}) {
      size(width, 900);
      Long height = (Long) citizen.executeScript("return document.documentElement.scrollHeight");
      size(width, height.intValue());
      Chromium.picture(citizen, name + "-" + width);
      assertThat(
              citizen.executeScript(
                  "return document.documentElement.scrollWidth - window.innerWidth"))
          .as(name + " at " + width)
          .isEqualTo(0L);
    }
    assertThat(new AxeBuilder().analyze(citizen).getViolations()).as(name).isEmpty();
  }

  private void surveyIsLast() {
    List<WebElement> survey = citizen.findElements(By.cssSelector("form.survey"));
    if (!survey.isEmpty()) {
      assertThat(survey.get(0).getLocation().getY())
          .isGreaterThan(citizen.findElement(By.cssSelector(".folds")).getLocation().getY());
    }
  }

  private String textOfCourse() {
    return citizen.findElement(By.cssSelector(".folds .tl")).getDomProperty("textContent");
  }

  private String heading() {
    return text("h1").replace("\n", "");
  }

  private String text(String selector) {
    return citizen.findElement(By.cssSelector(selector)).getText();
  }

  private String colourOf(String selector, String property) {
    return citizen.findElement(By.cssSelector(selector)).getCssValue(property);
  }

  private List<String> links(String selector) {
    return citizen.findElements(By.cssSelector(selector)).stream()
        .map(link -> link.getDomAttribute("href"))
        .toList();
  }

  private String ticket() {
    return citizen.findElement(By.name("ticket")).getDomAttribute("value");
  }

  private void size(int width, int height) {
    citizen.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }
}
