package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** Figures and long lists as files, as somebody at a desk gets them. */
class FilesOfFiguresIT {

  private static final String PERIOD = "&from=2026-10-01&to=2026-10-31";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void aTableOfFigures_isFetchedByAnAddress_inEachForm() {
    Client supervisor = SignedIn.at(Zone.INTRANET, "construction.supervisor", "100.93.2.4");

    HttpResponse<String> csv =
        supervisor.get(file("?table=CASE_TYPES" + PERIOD + "&format=csv&lang=en"));
    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.body()).startsWith("\uFEFF\"Case type\",\"To handle\"").contains("\"Total\",");
    assertThat(header(csv, "Content-Type")).startsWith("text/csv");
    assertThat(header(csv, "Content-Disposition"))
        .contains("attachment; filename=\"", "filename*=UTF-8''", "2026-10-01-to-2026-10-31.csv");
    assertThat(header(csv, "Cache-Control")).contains("no-store");

    for (String table : new String[] {"AGENCIES", "MONTHS", "INTEGRITY", "WORKING_DAYS"}) {
      HttpResponse<String> ods = supervisor.get(file("?table=" + table + PERIOD + "&format=ods"));
      assertThat(ods.body()).as(table).startsWith("PK").contains("opendocument.spreadsheet");
    }
    assertThat(supervisor.get(file("?table=MONTHS" + PERIOD + "&format=xlsx")).body())
        .startsWith("PK");
    HttpResponse<String> pdf = supervisor.get(file("?table=INTEGRITY" + PERIOD + "&format=pdf"));
    assertThat(pdf.body()).startsWith("%PDF");
    assertThat(header(pdf, "Content-Disposition")).startsWith("inline");
  }

  @ParameterizedTest
  @CsvSource({
    "?table=ALL&from=2026-10-01&to=2026-10-31&format=ods&lang=en, names no table of figures",
    "?table=MONTHS&from=2026-10-01&to=2026-10-31&format=doc&lang=zh, 檔案格式",
    "?table=MONTHS&from=2026-10-01&to=2026-02-30&format=ods&lang=zh, 起訖日期",
    "?table=MONTHS&from=2026-10-31&to=2026-10-01&format=ods&lang=zh, 訖日在起日之前",
    "?table=MONTHS&from=2026-10-01&to=2036-10-01&format=ods&lang=zh, 只到昨天",
    "?table=MONTHS&from=2006-10-01&to=2026-10-01&format=ods&lang=en, 10 years at most",
    "?table=MONTHS&from=2026-10-01&to=2026-10-31&caseType=NO-SUCH&format=ods&lang=zh, 沒有這個案件項目",
  })
  void anAddressThatNamesNoFile_isToldWhy(String query, String words) {
    Client supervisor = SignedIn.at(Zone.INTRANET, "construction.supervisor", "100.93.2.5");

    HttpResponse<String> answer = supervisor.get(file(query));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(words, "<html");
  }

  @Test
  void aLongList_isOrderedFromTheWorklist_andFetchedWhenItIsReady() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("construction.supervisor").open(window, "/staff/worklist?officer=all");
    window.findElement(By.id("wholeList")).click();
    Patience.with(window).until(w -> !w.findElements(By.id("listed")).isEmpty());
    OfficerDesk desk = new OfficerDesk(window);

    desk.press("list:orderList").shows("已開始製作");
    Patience.with(window).until(w -> !w.findElements(By.cssSelector("#own a.fetch")).isEmpty());
    Chromium.picture(window, "exports");
    look(window);

    String address = window.findElement(By.cssSelector("#own a.fetch")).getDomProperty("href");
    Client supervisor = SignedIn.at(Zone.INTRANET, "construction.supervisor", "100.93.2.6");
    HttpResponse<String> file = supervisor.get(URI.create(address));
    assertThat(file.body()).startsWith("PK").contains("opendocument.spreadsheet");
    assertThat(header(file, "Content-Disposition")).contains("attachment", ".ods");
    Client other = SignedIn.at(Zone.INTRANET, "construction.officer", "100.93.2.7");
    assertThat(other.get(URI.create(address)).statusCode()).isEqualTo(404);
  }

  private static void look(ChromeDriver window) {
    for (String language : List.of("en", "zh")) {
      window.get(Zone.INTRANET.at("/staff/exports?lang=" + language).toString());
      assertThat(Axe.faults(window)).as(language).isEmpty();
      Chromium.picture(window, "exports-" + language);
    }
    window.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 1400, "deviceScaleFactor", 1, "mobile", false));
    Chromium.picture(window, "exports-390");
    window.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  private static URI file(String query) {
    return Zone.INTRANET.at("/staff/statistics/file" + query);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
