package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * In an English answer every Chinese word says that it is Chinese: beside it in the interface, by
 * {@code lang} on the page. Otherwise a screen reader spells it, and a program shows it as English.
 */
class EnglishAnswersIT {

  private static final String LOGIN = "construction.officer";
  private static final String FOLDER = "/api/public/v1/";
  private static final String CHINESE_WITHOUT_LANGUAGE =
      """
      const han = /\\p{Ideographic}/u;
      const unmarked = [];
      const look = (element, text) => {
        if (han.test(text) && !element.closest('[lang]').lang.startsWith('zh')) {
          unmarked.push(text.trim());
        }
      };
      const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        look(texts.currentNode.parentElement, texts.currentNode.data);
      }
      for (const element of document.querySelectorAll('*')) {
        for (const name of ['title', 'alt', 'aria-label', 'placeholder', 'value']) {
          look(element, element.getAttribute(name) || '');
        }
      }
      return unmarked;
      """;

  @RegisterExtension final Chromium chromium = new Chromium();

  private static int asked;

  @ParameterizedTest
  @ValueSource(strings = {"IN_PROGRESS", "SUPPLEMENT_REQUESTED", "CLOSED"})
  void everyChineseTextOfAProgress_saysSo(String state) {
    List<Map<String, String>> rows = SampleFile.cases(state).toList();
    Stream.concat(rows.stream().limit(15), rows.stream().skip(Math.max(15, rows.size() - 15L)))
        .forEach(row -> isMarked(progress(row.get("caseNumber"), row.get("queryPassword"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agencies",
        "case-types",
        "working-days?from=2008-06-02&to=2009-06-01",
        "working-days?from=2024-07-01&to=2025-06-30",
        "statistics?from=2008-06-02&to=2008-09-30"
      })
  void everyChineseTextOfTheOpenData_saysSo(String question) {
    isMarked(client().get(Zone.PUBLIC.at(FOLDER + question), "Accept-Language", "en").body());
  }

  @Test
  void everyChineseTextOfACalculation_saysSo() {
    isMarked(
        client()
            .postJson(
                Zone.PUBLIC.at(FOLDER + "deadline-calculations"),
                "{\"receivedOn\":\"2008-07-21\",\"limit\":{\"length\":60}}",
                "Accept-Language",
                "en")
            .body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"IN_PROGRESS", "SUPPLEMENT_REQUESTED", "CLOSED"})
  void everyChineseTextOfThePage_saysSo(String state) {
    ChromeDriver citizen = chromium.open();
    List<Map<String, String>> rows = SampleFile.cases(state).toList();
    for (Map<String, String> row : List.of(rows.get(0), rows.get(rows.size() - 1))) {
      asksInEnglish(citizen, row.get("caseNumber"), row.get("queryPassword"));
    }
  }

  @Test
  void theOfficeThatIsWaitedFor_andThePapersOfAnOfficer_sayTheirLanguage() {
    OfficerDesk desk = registered();
    String waiting = desk.text("caseNumber");
    String itsPassword = desk.text("queryPassword");
    desk.openCase(waiting).openDialog("w");
    desk.tick("wait:waitReason", 1)
        .type("wait:waitOffice", "內政部國土管理署")
        .type("wait:waitDocument", "北市都建字第11500000010號");
    desk.press("wait:beginWait").shows("會外或層轉中");
    desk.window().get(Zone.INTRANET.at("/staff/casefile/register").toString());
    desk.fillIntake("補件申請人").press("intake:register");
    String supplement = desk.text("caseNumber");
    String password = desk.text("queryPassword");
    desk.openCase(supplement).openDialog("s");
    desk.type("supplement:others", "戶籍謄本").type("supplement:supplementWords", "請補齊");
    desk.press("supplement:requestSupplement").shows("已通知補件，期限暫停計算。");

    assertThat(progress(waiting, itsPassword)).contains("\"officeLanguage\":\"zh-TW\"");
    isMarked(progress(waiting, itsPassword));
    assertThat(progress(supplement, password))
        .containsPattern("\"papersLanguages\":\\[(\"en\",)*\"zh-TW\"]");
    isMarked(progress(supplement, password));
    ChromeDriver citizen = chromium.open();
    asksInEnglish(citizen, waiting, itsPassword);
    assertThat(citizen.findElement(By.cssSelector("#waiting [lang='zh-Hant-TW']")).getText())
        .isEqualTo("內政部國土管理署");
    asksInEnglish(citizen, supplement, password);
  }

  private OfficerDesk registered() {
    return OfficerDesk.atIntake(chromium.open(), LOGIN)
        .fillIntake("等候申請人")
        .press("intake:register");
  }

  private static void asksInEnglish(ChromeDriver citizen, String number, String password) {
    citizen.get(Zone.PUBLIC.at("/?lang=en").toString());
    new CitizenPage(citizen).ask(number, password);
    assertThat(citizen.findElement(By.tagName("html")).getDomAttribute("lang")).isEqualTo("en");
    assertThat(citizen.executeScript(CHINESE_WITHOUT_LANGUAGE)).as(number).isEqualTo(List.of());
  }

  private static String progress(String caseNumber, String queryPassword) {
    return client()
        .postJson(
            Zone.PUBLIC.at(FOLDER + "case-progress"),
            "{\"caseNumber\":\"%s\",\"queryPassword\":\"%s\"}".formatted(caseNumber, queryPassword),
            "Accept-Language",
            "en")
        .body();
  }

  private static void isMarked(String answer) {
    List<String> unmarked = new ArrayList<>();
    look(ApiDocument.parse(answer), unmarked);
    assertThat(unmarked).as(answer).isEmpty();
  }

  /** A text says its language in a member of its name beside it, a list that of each in another. */
  private static void look(JsonNode node, List<String> unmarked) {
    if (!node.isObject()) {
      node.forEach(element -> look(element, unmarked));
      return;
    }
    ApiDocument.fields(
        node,
        (name, value) -> {
          if (value.isTextual()) {
            look(value, node.path(name + "Language"), unmarked);
          } else if (value.isArray() && value.path(0).isTextual()) {
            for (int i = 0; i < value.size(); i++) {
              look(value.get(i), node.path(name + "Languages").path(i), unmarked);
            }
          } else {
            look(value, unmarked);
          }
        });
  }

  private static void look(JsonNode text, JsonNode language, List<String> unmarked) {
    boolean chinese = text.asText().codePoints().anyMatch(Character::isIdeographic);
    if (chinese && !language.asText().equals("zh-TW")) {
      unmarked.add(text.asText());
    }
  }

  /** Another address for each ten questions: none of them comes to its limit. */
  private static Client client() {
    return new Client("203.0.142." + (1 + asked++ / 10 % 250));
  }
}
