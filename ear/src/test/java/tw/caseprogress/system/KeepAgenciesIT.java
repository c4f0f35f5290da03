package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The city's administrator adds an agency, changes it, sees the history, and ends it. */
class KeepAgenciesIT {

  // never removed: a second run on the same database needs another
  private static final String CODE =
      "379%06dT".formatted(ThreadLocalRandom.current().nextInt(1_000_000));

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void anAgencyIsAdded_changed_andEnded_andOneWithOpenCasesIsNot() {
    ChromeDriver city = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(city, "/admin/agencies");
    OfficerDesk desk = new OfficerDesk(city).shows("臺北市商業處", "一級機關");
    Chromium.picture(city, "agencies");

    city.findElement(By.cssSelector("[data-key=n]")).click();
    desk.press("details:save").shows("請填寫這一欄");
    desk.type("details:code", "12").type("details:nameZh", "臺北市測試處");
    desk.type("details:nameEn", "Taipei City Test Office").type("details:shortNameZh", "測試處");
    desk.type("details:shortNameEn", "Test").type("details:phone", "1999 轉 1");
    desk.type("details:addressZh", "臺北市信義區市府路 1 號").choose("details:level", 1);
    desk.press("details:save").shows("機關代碼應為九位數字", "二級機關要選");
    assertThat(desk.value("details:nameEn")).isEqualTo("Taipei City Test Office");
    desk.type("details:code", CODE).choose("details:parentCode", 1);
    desk.press("details:save").shows("已新增「臺北市測試處」。", "臺北市信義區");

    desk.type("details:phone", "1999 轉 2").day("details:trackedFrom", "116/01/01");
    desk.press("details:save").shows("已儲存", "洽詢電話：1999 轉 1 → 1999 轉 2", "→ 116/01/01");
    Chromium.picture(city, "agency");
    keepUnits(desk);
    desk.press("ending:end").press("confirmYes").shows("已裁撤「臺北市測試處」。", "恢復使用");
    city.get(Zone.INTRANET.at("/admin/agencies").toString());
    assertThat(desk.page()).doesNotContain(CODE);
    city.get(Zone.INTRANET.at("/admin/agencies?ended=true").toString());
    desk.shows(CODE, "已裁撤");

    city.get(Zone.INTRANET.at("/admin/agency?code=379130100A").toString());
    desk.press("ending:end").press("confirmYes").shows("還有辦理中的案件");
  }

  private static void keepUnits(OfficerDesk desk) {
    desk.press("unit:saveUnit").shows("請填寫這一欄");
    desk.type("unit:unitNameZh", "登記科").type("unit:unitNameEn", "Registration");
    desk.type("unit:unitPhone", "1999 轉 3").press("unit:saveUnit").shows("已新增單位「登記科」。");
    desk.press("unitList:units:0:choose");
    desk.type("unit:unitPhone", "1999 轉 4").press("unit:saveUnit");
    desk.shows("已儲存單位「登記科」。", "單位：登記科／Registration／1999 轉 3 →");
    Chromium.picture(desk.window(), "agency-units");
    desk.press("unitList:units:0:endUnit").press("confirmYes").shows("已停用單位「登記科」。");
    desk.press("unitList:units:0:reopenUnit").shows("已恢復單位「登記科」。");
  }

  @Test
  void anAgencysAdministratorKeepsNoAgency() {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(administrator, "/admin/people/list");

    for (String path : new String[] {"/admin/agencies", "/admin/agency?code=379130100A"}) {
      administrator.get(Zone.INTRANET.at(path).toString());
      assertThat(administrator.getPageSource()).doesNotContain("details:save", "agencies_data");
    }
  }
}
