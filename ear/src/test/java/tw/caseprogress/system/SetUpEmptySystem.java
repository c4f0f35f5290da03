package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import tw.caseprogress.slip.SlipQr;

/**
 * From an empty system, as it was installed, to a tracked case: its people, a case type with its
 * texts, consent form and slip, and the citizen who reads how the case stands. Run by {@code ./test
 * --it installed} alone: the other tests have a pilot or an empty database without pages.
 */
class SetUpEmptySystem {

  private static final String AGENCY = "379130100A";
  private static final String NEW_PASSWORD = "Kuai-yi-cha-2026-set-up";

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Taipei"));
  private static final String CASE_TYPE = "FIRST-TYPE";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void theFirstAdministratorLetsAnAgencyIn_whichSetsItselfUp_upToTheFirstCase() throws Exception {
    Path file = Path.of(System.getProperty("caseprogress.var"), "first-administrator.txt");
    OfficerDesk city = signIn("admin", Files.readString(file).strip());
    assertThat(city.window().getCurrentUrl()).endsWith("/admin/start/checklist");
    assertThat(file).as("its password opens nothing any more").doesNotExist();
    city.shows("開始使用", "通知信在資料庫裡等候", "還沒有機關管理者的機關有", "使用中的機關有");
    go(city, "/admin/casetypes/list");
    city.shows("還沒有案件項目。");

    go(city, "/admin/people/person?agency=" + AGENCY);
    city.type("details:login", "commerce.first").type("details:name", "林管理");
    String password = made(city.press("details:save"));
    assertThat(city.window().findElement(By.tagName("h1")).getText()).isEqualTo("林管理");
    OfficerDesk agency = signIn("commerce.first", password);
    assertThat(agency.window().getCurrentUrl()).endsWith("/admin/start/checklist");
    agency.shows("貴機關還沒有承辦人");

    go(agency, "/admin/people/person");
    password = create(agency, "commerce.second", "馮承辦");
    go(agency, "/admin/start/checklist");
    agency.shows("有承辦人可以登錄案件", "貴機關還沒有已發布的案件項目");
    designCaseType(agency);
    wordNotices(agency);
    String form = writeConsentForm(agency);
    go(agency, "/admin/start/checklist");
    agency.shows("全部完成");
    Chromium.picture(agency.window(), "set-up-done");
    OfficerDesk officer = signIn("commerce.second", password);
    assertThat(officer.window().getCurrentUrl()).endsWith("/staff/worklist");
    registerAndFollow(officer, form);
  }

  private static void designCaseType(OfficerDesk agency) {
    go(agency, "/admin/casetypes/library");
    agency.await(By.cssSelector("a[href*='from=BIZ-REG']")).click();
    agency.shows("複製「商業登記").type("copy:code", CASE_TYPE).press("copy:begin");
    agency.shows("已建立草稿 " + CASE_TYPE).type("draft:nameZh", "第一個案件項目");
    agency.type("draft:nameEn", "First case type");
    int last = agency.window().findElements(By.cssSelector(".design-step[data-place]")).size();
    String added = "draft:steps:" + (last - 1) + ":";
    agency.press("draft:addStep").type(added + "nameZh", "會勘").type(added + "nameEn", "Site visit");
    agency.type(added + "textZh", "我們將到現場會勘。").type(added + "textEn", "We will visit the site.");
    assertThat(last + 1).as("steps").isGreaterThanOrEqualTo(5);
    agency.type("draft:slipHeadingZh", "商業處收件證明").type("draft:slipHeadingEn", "Receipt");
    agency.press("draft:save").shows("沒有要處理的，可以發布");
    go(agency, "/admin/casetypes/type?code=" + CASE_TYPE);
    agency.press("publishing:publish").press("confirmYes").shows("已發布 " + CASE_TYPE, "施行中");
    agency.press("offerings:row:0:edit").type("offering:phone", "1999 轉 6");
    agency.press("offering:save").shows("1999 轉 6");
  }

  private static void wordNotices(OfficerDesk agency) {
    go(agency, "/admin/texts/text?event=OPENED&channel=EMAIL&language=ZH_TW");
    String delivered = agency.value("words:body");
    agency.type("words:body", delivered + "\n商業處感謝您的申請。");
    agency.press("words:save").shows("已儲存", "目前使用自己另訂的文字");
  }

  private static String writeConsentForm(OfficerDesk agency) {
    go(agency, "/admin/consent/list");
    agency.window().findElement(By.partialLinkText("擬訂")).click();
    agency.shows("擬訂同意書").type("words:parts:3:zh", "讓您查詢商業處案件的進度，並通知您。");
    agency.day("words:from", TODAY.toString());
    agency.press("words:putInForce").press("confirmYes").shows("使用中");
    Matcher version = Pattern.compile("第 ([0-9]+-[0-9]+) 版").matcher(agency.page());
    assertThat(version.find()).isTrue();
    return version.group(1);
  }

  private void registerAndFollow(OfficerDesk officer, String form) throws Exception {
    go(officer, "/staff/casefile/register");
    officer.fillIntake("第一位申請人").chooseNamed("intake:caseTypeCode", "第一個案件項目");
    officer.shows("告知事項全文（" + form + " 版）");
    String number = officer.press("intake:register").text("caseNumber");
    String password = officer.text("queryPassword");
    officer.window().findElement(By.id("paper:print")).click();
    byte[] slip = paper(officer, number, 1);
    assertThat(SlipPaper.text(slip)).contains("商業處收件證明", "臺北市商業處", number, password, "預定辦結日期");
    assertThat(SlipQr.of(slip)).endsWith("/?caseNumber=" + number.replace("-", ""));

    go(officer, "/staff/casefile/registered?caseNumber=" + number);
    officer.type("occasion:purpose", "申請人遺失憑單").press("occasion:show").shows("第一位申請人");
    officer.window().findElement(By.id("paper:print")).click();
    assertThat(SlipPaper.text(paper(officer, number, 2))).contains("補發", "第 1 次");

    ChromeDriver citizen = chromium.open();
    assertThat(CitizenPage.open(citizen).ask(number, password)).contains("第一個案件項目");
    assertThat(citizen.findElement(By.cssSelector(".flow-chart [aria-current=step]")).getText())
        .contains("收件", "目前在這一步");
    Chromium.picture(citizen, "set-up-citizen");
  }

  private static byte[] paper(OfficerDesk officer, String number, int print) throws IOException {
    return SlipPaper.await(officer.window(), SlipPaper.of(number, print))
        .getInputStream()
        .readAllBytes();
  }

  private static void go(OfficerDesk desk, String path) {
    desk.window().get(Zone.INTRANET.at(path).toString());
  }

  private static String create(OfficerDesk desk, String login, String name) {
    desk.type("details:login", login).type("details:name", name).tick("details:roles", 0);
    return made(desk.press("details:save"));
  }

  private static String made(OfficerDesk desk) {
    return desk.await(By.id("oneTimePassword")).getText();
  }

  private OfficerDesk signIn(String login, String password) {
    ChromeDriver window = chromium.open();
    new DemoSignIn(login, password).open(window, "/");
    Patience.with(window).until(ExpectedConditions.urlContains("/change-password"));
    window.findElement(By.id("changePassword:current")).sendKeys(password);
    window.findElement(By.id("changePassword:new")).sendKeys(NEW_PASSWORD);
    window.findElement(By.id("changePassword:repeated")).sendKeys(NEW_PASSWORD);
    window.findElement(By.id("changePassword:submit")).click();
    Patience.with(window)
        .until(ExpectedConditions.not(ExpectedConditions.urlContains("/change-password")));
    return new OfficerDesk(window);
  }
}
