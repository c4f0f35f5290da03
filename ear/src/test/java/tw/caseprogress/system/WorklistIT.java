package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The worklist narrowed, counted, sorted, searched, printed and taken along: one list always. */
class WorklistIT {

  private static final String LIST = "/staff/worklist?officer=all";
  private static final Dimension PHONE = new Dimension(390, 844);

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void whatItIsNarrowedBy_standsAsChips_thatAreTakenOffOneByOne() {
    ChromeDriver window = supervisor();
    OfficerDesk desk = new OfficerDesk(window);
    desk.choose("narrow:caseType", 1).day("narrow:dueFrom", "97/01/01").press("narrow:apply");
    desk.shows("限辦日期自 97/01/01");
    assertThat(chips(window)).hasSize(2);
    Chromium.picture(window, "worklist-chips");

    window.findElement(By.cssSelector("#narrowed .removable")).click();
    Patience.with(window).until(w -> chips(window).size() == 1);
    assertThat(window.getCurrentUrl()).contains("dueFrom=2008-01-01").doesNotContain("caseType");
    window.findElement(By.cssSelector("#narrowed .removable")).click();
    Patience.with(window).until(w -> chips(window).isEmpty());
  }

  @Test
  void eachCount_isThatOfTheListBehindIt_howeverItIsNarrowed() {
    ChromeDriver window = supervisor();
    for (String narrowed :
        List.of("", "&dueFrom=2026-11-01", "&officer=construction.officer", "&searching=true")) {
      window.get(Zone.INTRANET.at(LIST + narrowed).toString());
      for (String group :
          List.of("OVERDUE", "WAITING", "OPEN", "CLOSED_THIS_MONTH", "WITH_TASKS")) {
        By chip = By.cssSelector(".chip[href*='&group=" + group + "']");
        String counted = window.findElement(chip).findElement(By.tagName("b")).getText();
        window.get(window.findElement(chip).getDomProperty("href"));
        assertThat(total(window)).as(group + narrowed).isEqualTo(Long.parseLong(counted));
      }
    }
  }

  @Test
  void whatItIsNarrowedBy_isKeptUnderAName_forNobodyElse() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("welfare.officer").open(window, LIST + "&group=OVERDUE");
    OfficerDesk desk = new OfficerDesk(window);
    desk.openDialogOf("saveViewDialog").press("saveView:save").shows("請填寫");
    Chromium.picture(window, "worklist-save-view");
    desk.type("saveView:name", " 本機關 逾期 ").press("saveView:save");
    desk.shows("已儲存檢視「本機關 逾期」");
    Chromium.picture(window, "worklist-views");

    window.get(Zone.INTRANET.at("/staff/worklist").toString());
    window.findElement(By.linkText("本機關 逾期")).click();
    Patience.with(window).until(w -> w.getCurrentUrl().contains("group=OVERDUE"));
    assertThat(window.findElement(By.linkText("本機關 逾期")).getDomAttribute("aria-current"))
        .isEqualTo("page");

    desk.openDialogOf("saveViewDialog").type("saveView:name", "本機關 逾期").press("saveView:save");
    desk.shows("已改為目前的條件");
    ChromeDriver another = supervisor();
    assertThat(another.findElement(By.id("views")).getText()).contains("還沒有儲存的檢視");

    window.findElement(By.cssSelector("#views .remove")).click();
    desk.press("confirmYes").shows("已刪除檢視「本機關 逾期」", "還沒有儲存的檢視");
  }

  @Test
  void theMenuCountsWhatAnOfficerHasToSeeTo_asTheListBehindIt() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("welfare.officer").open(window, "/staff/absence");
    WebElement menu = window.findElement(By.id("ownTasks"));
    String counted = menu.getText().replaceAll("\\D", "");

    window.get(menu.getDomProperty("href"));

    assertThat(total(window)).isEqualTo(Long.parseLong(counted));
  }

  @Test
  void itIsSortedByTheOfficer_andSaysSoInItsAddress() {
    ChromeDriver window = supervisor();
    OfficerDesk desk = new OfficerDesk(window);

    window.findElement(By.xpath("//th[contains(., '承辦人')]")).click();
    desk.atRest();
    Patience.with(window).until(w -> w.getCurrentUrl().contains("order=OFFICER"));

    List<String> rows = rows(window);
    assertThat(rows).isNotEmpty();
    window.navigate().refresh();
    assertThat(rows(window)).as("the address holds the order").isEqualTo(rows);
  }

  @Test
  void noOtherWordsStandInTheBoxThanTheListIsSearchedFor() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("welfare.officer").open(window, "/staff/worklist");
    OfficerDesk desk = new OfficerDesk(window);
    desk.type("find:words", "查無此人" + Keys.ENTER).shows("找不到符合的案件", "搜尋「查無此人」");
    assertThat(desk.value("find:words")).isEqualTo("查無此人");
    Chromium.picture(window, "worklist-nothing-found");

    window.get(Zone.INTRANET.at("/staff/worklist").toString());

    assertThat(desk.value("find:words")).isEmpty();
    assertThat(chips(window)).isEmpty();
    assertThat(rows(window)).isNotEmpty();
  }

  @Test
  void aMistypedNumber_isToldAsSuch_andStaysToBeMended() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("welfare.officer").open(window, "/staff/worklist");
    OfficerDesk desk = new OfficerDesk(window);

    desk.type("find:words", "115-4826-1903-58" + Keys.ENTER).shows("案件編號有一個數字打錯");
    assertThat(desk.value("find:words")).isEqualTo("115-4826-1903-58");
    Chromium.picture(window, "worklist-mistyped");
    desk.type("find:words", "115-4826-1903-5" + Keys.ENTER).shows("案件編號是 13 位數字");
  }

  @Test
  void allOfItsRows_areTakenAlongAsAFile() {
    ChromeDriver window = supervisor();
    long total = total(window);
    String read =
        "const done = arguments[0];"
            + "const form = document.getElementById('take');"
            + "const data = new URLSearchParams(new FormData(form));"
            + "data.append('take:export', 'take:export');"
            + "data.set('primefaces.nonce', PrimeFaces.csp.NONCE_VALUE);"
            + "fetch(form.action, {method: 'POST', body: data}).then(answer => answer.arrayBuffer()"
            + ".then(bytes => done({type: answer.headers.get('Content-Type'),"
            + " name: answer.headers.get('Content-Disposition'),"
            + " mark: Array.from(new Uint8Array(bytes.slice(0, 3))).join(' '),"
            + " text: new TextDecoder().decode(bytes)})));";

    @SuppressWarnings("unchecked")
    Map<String, String> file = (Map<String, String>) window.executeAsyncScript(read);

    assertThat(file.get("type")).startsWith("text/csv");
    assertThat(file.get("name")).contains("attachment", ".csv");
    assertThat(file.get("mark")).isEqualTo("239 187 191");
    List<String> lines = file.get("text").lines().filter(Predicate.not(String::isEmpty)).toList();
    assertThat(lines.get(0)).contains("\"案件編號\"", "\"承辦人\"", "\"承辦單位\"");
    assertThat(lines).hasSize((int) total + 1);
    assertThat(lines.get(1)).matches(".*\"\\d{3}-\\d{4}-\\d{4}-\\d{2}\".*");
  }

  @Test
  void allOfItsRows_areTakenAlongAsASpreadsheet() throws IOException {
    Client supervisor = SignedIn.at(Zone.INTRANET, "construction.supervisor", "100.93.2.1");
    String page = supervisor.get(Zone.INTRANET.at("/staff/worklist")).body();
    Map<String, String> form =
        Map.of(
            "take",
            "take",
            "take:exportSpreadsheet",
            "take:exportSpreadsheet",
            "primefaces.nonce",
            SignedIn.nonce(page),
            "jakarta.faces.ViewState",
            SignedIn.valueOf("jakarta.faces.ViewState", page));

    HttpResponse<String> answer = supervisor.postForm(Zone.INTRANET.at("/staff/worklist"), form);

    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", ".ods");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(answer.body()).startsWith("PK").contains("opendocument.spreadsheet");
  }

  @Test
  void thePrint_holdsTheListAndNotThePage() {
    ChromeDriver window = supervisor();
    long total = total(window);
    window.findElement(By.id("printList")).click();
    Patience.with(window).until(w -> w.getCurrentUrl().contains("/staff/worklist-print"));
    assertThat(window.findElements(By.cssSelector("#printed tbody tr"))).hasSize((int) total);
    Chromium.picture(window, "worklist-print-view");
    window.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    Chromium.picture(window, "worklist-print");
    assertThat(window.findElement(By.cssSelector("nav.side")).isDisplayed()).isFalse();
    assertThat(window.findElement(By.id("print")).isDisplayed()).isFalse();
    assertThat(window.findElement(By.id("printed")).isDisplayed()).isTrue();
    window.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));

    window.findElement(By.id("back")).click();
    Patience.with(window).until(w -> !w.getCurrentUrl().contains("print"));
    assertThat(total(window)).isEqualTo(total);
  }

  @Test
  void itIsLookedAtInEnglishAndOnAPhone() {
    ChromeDriver phone = chromium.open("zh-TW", PHONE);
    DemoSignIn.of("construction.officer").open(phone, LIST + "&dueFrom=2026-11-01");
    Chromium.picture(phone, "worklist-phone");
    ChromeDriver english = chromium.open("en", Chromium.DESK);
    DemoSignIn.of("construction.officer").open(english, LIST + "&dueFrom=2026-11-01&lang=en");
    Chromium.picture(english, "worklist-en");

    assertThat(english.findElement(By.id("narrowed")).getText()).contains("Due from 2026-11-01");
    assertThat(english.findElement(By.id("content")).getText()).doesNotContain("-1 days");
  }

  private ChromeDriver supervisor() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("construction.supervisor").open(window, LIST);
    return window;
  }

  private static List<String> chips(ChromeDriver window) {
    return window.findElements(By.cssSelector("#narrowed .removable")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static List<String> rows(ChromeDriver window) {
    return window.findElements(By.cssSelector("[id='list:rows_data'] a.open")).stream()
        .map(WebElement::getText)
        .toList();
  }

  /** How many cases the paginator names; none where it is left out. */
  private static long total(ChromeDriver window) {
    return window.findElements(By.cssSelector(".ui-paginator-current")).stream()
        .map(report -> report.getText().replaceAll(".*共 (\\d+) 筆.*", "$1"))
        .filter(number -> number.matches("\\d+"))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }
}
