package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** An agency's administrator takes a sheet of people over, and hands out their passwords. */
class PeopleSheetIT {

  private static final String HEADER = "login,name,agency,unit,phone,email,roles\n";

  // never removed: a second run on the same database needs another
  private static final String LOGIN = "sheet." + Long.toString(System.nanoTime(), 36);

  @RegisterExtension final Chromium chromium = new Chromium();

  @TempDir Path folder;

  @Test
  void faultsAreTold_andWhoIsNewGetsAPassword() throws IOException {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(administrator, "/admin/people/sheet");
    OfficerDesk desk = new OfficerDesk(administrator).shows("人員：匯出與匯入");
    String person = LOGIN + ",匯入承辦,,商業登記科,1999 轉 8,,CASE_OFFICER\n";

    upload(desk, HEADER + person + "x.y,名,379150000A,,,,CASE_OFFICER\n");
    desk.shows("第 3 列：這個帳號或角色不在您的管理範圍內");

    upload(desk, HEADER + person);
    desk.shows("會新增 1 筆、修改 0 筆", LOGIN);
    Chromium.picture(administrator, "people-sheet");
    desk.press("applyForm:apply").shows("已匯入：新增 1 筆", "只顯示這一次");
    assertThat(desk.await(By.cssSelector("#passwords code")).getText()).isNotBlank();
    Chromium.picture(administrator, "people-sheet-passwords");

    administrator.get(Zone.INTRANET.at("/admin/people/person?login=" + LOGIN).toString());
    desk.press("ending:end").press("confirmYes").shows("已停用「匯入承辦」的帳號。");
  }

  @Test
  void theExportHasOnesOwnPeopleAlone() {
    Client administrator = new Client("203.0.113.192");
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").post(administrator, Zone.INTRANET, "");

    assertThat(administrator.get(Zone.INTRANET.at("/admin/people/people.csv")).body())
        .startsWith("\uFEFFlogin,name,")
        .contains("commerce.officer")
        .doesNotContain("welfare.officer", "sysadmin");
  }

  private void upload(OfficerDesk desk, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("people.csv"), text);
    desk.await(By.id("importForm:file")).sendKeys(file.toAbsolutePath().toString());
    desk.press("importForm:preview");
  }
}
