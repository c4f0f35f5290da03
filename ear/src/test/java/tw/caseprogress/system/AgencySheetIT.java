package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The city's administrator takes a sheet of agencies over. */
class AgencySheetIT {

  private static final String HEADER =
      "code,level,parent_code,name_zh,name_en,short_name_zh,short_name_en,phone,address_zh,"
          + "opening_hours_zh,opening_hours_en,tracked_from,pilot,slip_attached,"
          + "address_en,counter_zh,counter_en,fax,email\n";

  // never removed: a second run on the same database needs another
  private static final String CODE =
      "379%06dS".formatted(ThreadLocalRandom.current().nextInt(1_000_000));

  @RegisterExtension final Chromium chromium = new Chromium();

  @TempDir Path folder;

  @Test
  void faultsAreTold_theRestIsLookedAt_andTakenOver() throws IOException {
    ChromeDriver city = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(city, "/admin/agency-sheet");
    OfficerDesk desk = new OfficerDesk(city).shows("機關：匯出與匯入");
    String agency =
        CODE + ",FIRST_LEVEL,,臺北市測試局,Test Bureau,測試局,Test,1999,臺北市信義區市府路 1 號,,,,no,no,,,,,\n";

    upload(desk, HEADER + agency + "12,BUREAU,,臺北市測試局,Test,測試,Test,1999,臺北市,,,,no,no,,,,,\n");
    desk.shows("有 1 個錯誤，什麼都不會匯入", "第 3 列「level」：「BUREAU」不在可填的值之內");
    Chromium.picture(city, "agency-sheet-faults");
    assertThat(desk.isThere("applyForm:apply")).isFalse();

    upload(desk, HEADER + agency);
    desk.shows("會新增 1 筆、修改 0 筆，0 筆不變", CODE);
    Chromium.picture(city, "agency-sheet");
    desk.press("applyForm:apply").shows("已匯入：新增 1 筆、修改 0 筆。", CODE);

    city.get(Zone.INTRANET.at("/admin/agency-sheet?lang=en").toString());
    upload(desk, HEADER + agency);
    desk.shows("are as in the system: there is nothing to import");
    city.get(Zone.INTRANET.at("/admin/agency?code=" + CODE + "&lang=zh-TW").toString());
    desk.press("ending:end").press("confirmYes").shows("已裁撤「臺北市測試局」。");
  }

  @Test
  void aFormWithoutItsFile_isToldSo() {
    ChromeDriver city = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(city, "/admin/agency-sheet");
    city.executeScript("document.getElementById('importForm:file').remove()");

    new OfficerDesk(city).press("importForm:preview").shows("請先選擇檔案");
  }

  @Test
  void theExportIsAFileForItsAdministratorAlone() {
    Client city = new Client("203.0.113.190");
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").post(city, Zone.INTRANET, "");

    HttpResponse<String> answer = city.get(Zone.INTRANET.at("/admin/agencies.csv"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"agencies.csv\"");
    assertThat(answer.body()).startsWith("\uFEFFcode,level,").contains("臺北市商業處");
    Client administrator = new Client("203.0.113.191");
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").post(administrator, Zone.INTRANET, "");
    assertThat(administrator.get(Zone.INTRANET.at("/admin/agencies.csv")).statusCode())
        .isEqualTo(403);
  }

  private void upload(OfficerDesk desk, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("agencies.csv"), text);
    desk.await(By.id("importForm:file")).sendKeys(file.toAbsolutePath().toString());
    desk.press("importForm:preview");
  }
}
