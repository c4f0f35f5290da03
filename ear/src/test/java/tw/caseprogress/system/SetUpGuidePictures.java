package tw.caseprogress.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** As {@link GuidePictures}: how city and agency set themselves up, in the order of the guide. */
class SetUpGuidePictures {

  private static final Dimension TALL_DESK = new Dimension(1366, 1080);
  private static final String AGENCY = "379130100A";
  private static final String TYPE = "BIZ-SAMPLE";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void cityAndPeople() {
    ChromeDriver city = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(city, "/admin/start/checklist");
    GuidePictures.tall(city, "administrator-checklist");
    go(city, "/admin/agencies");
    GuidePictures.keep(city, "administrator-agencies");
    go(city, "/admin/agency?code=" + AGENCY);
    OfficerDesk desk = new OfficerDesk(city);
    desk.type("unit:unitNameZh", "登記科").type("unit:unitNameEn", "Registration");
    desk.type("unit:unitPhone", "1999 轉 6488").press("unit:saveUnit").shows("已新增單位");
    GuidePictures.tall(city, "administrator-agency");

    go(city, "/admin/consent/list");
    GuidePictures.tall(city, "administrator-consent");

    go(city, "/admin/people/person?agency=" + AGENCY);
    desk.type("details:login", "commerce.wu").type("details:name", "吳管理");
    desk.press("details:save");
    String password = desk.text("oneTimePassword");
    GuidePictures.keep(city, "administrator-person");
    go(city, "/admin/people/list");
    GuidePictures.keep(city, "administrator-people");

    ChromeDriver first = chromium.open();
    new DemoSignIn("commerce.wu", password).open(first, "/");
    Patience.with(first).until(ExpectedConditions.urlContains("/change-password"));
    GuidePictures.keep(first, "administrator-first-password");
  }

  @Test
  void caseTypeFromTheLibraryToAMovedCase() {
    ChromeDriver window = chromium.open("zh-TW", TALL_DESK);
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(window, "/admin/casetypes/library");
    GuidePictures.keep(window, "administrator-library");
    go(window, "/admin/casetypes/library?from=BIZ-REG");
    OfficerDesk desk = new OfficerDesk(window);
    desk.type("copy:code", TYPE).press("copy:begin").shows("已建立草稿 " + TYPE);

    desk.type("draft:nameZh", "商業登記（示範）").type("draft:nameEn", "Business registration, sample");
    desk.press("draft:save").shows("沒有要處理的，可以發布");
    at(window, By.cssSelector("[aria-labelledby=limitTitle]"), "administrator-draft");
    at(window, By.id("draft:stepsPart"), "administrator-steps");
    desk.type("draft:slipNotesZh", "領件請帶本憑單與身分證明文件。");
    desk.type("draft:slipNotesEn", "Bring this slip and your identity card.");
    at(window, By.cssSelector("[aria-labelledby=slipTitle]"), "administrator-slip");
    desk.press("draft:save").shows("沒有要處理的，可以發布");
    go(window, "/admin/casetypes/type?code=" + TYPE);
    GuidePictures.keep(window, "administrator-publish");
    desk.press("publishing:publish").press("confirmYes").shows("已發布 " + TYPE);
    at(window, By.cssSelector("[aria-labelledby=flowTitle]"), "administrator-flow");

    register();
    go(window, "/admin/casetypes/type?code=" + TYPE);
    desk.press("next:draft").shows("已開始寫");
    desk.day("draft:limitLength", "12").press("draft:save").shows("草稿已儲存");
    go(window, "/admin/casetypes/type?code=" + TYPE);
    desk.press("publishing:publish").press("confirmYes").shows("已發布 " + TYPE);
    desk.await(By.cssSelector("a[href*='casetypes/move']")).click();
    desk.shows("的案件改依第 2 版").type("moving:reason", "法規修正，時限改為 12 個工作天");
    GuidePictures.tall(window, "administrator-move");
  }

  /** The first case of the new type, by an officer of the agency. */
  private void register() {
    OfficerDesk officer = OfficerDesk.atIntake(chromium.open(), "commerce.officer");
    String last = "return document.getElementById('intake:caseTypeCode_input').length - 1";
    Number place = (Number) officer.window().executeScript(last);
    officer.choose("intake:caseTypeCode", place.intValue());
    officer.await(By.cssSelector("[id='dueOnPreview'] time"));
    officer.type("intake:applicant_name", "黃志明").type("intake:applicant_mobile", "0912345678");
    officer.tick("intake:applicant_notifyBy", 1).tick("intake:consent", 0);
    officer.press("intake:register").text("caseNumber");
  }

  @Test
  void textsOfNotices() {
    ChromeDriver window = chromium.open("zh-TW", TALL_DESK);
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(window, "/admin/texts/list");
    OfficerDesk desk = new OfficerDesk(window).shows("通知文字");
    String text = "/admin/texts/text?event=KEY_STEP_REACHED&channel=TEXT_MESSAGE&language=ZH_TW";
    go(window, text);
    desk.type("words:body", "【{{agencyShort}}】您的案件{{caseNumber}}已辦到「{{step}}」。{{text}}洽{{phone}}。");
    desk.press("words:save").shows("已儲存，之後的通知使用這份文字。");
    go(window, text);
    GuidePictures.tall(window, "administrator-text");
    go(window, "/admin/texts/list");
    GuidePictures.keep(window, "administrator-texts");
  }

  private static void go(ChromeDriver window, String path) {
    window.get(Zone.INTRANET.at(path).toString());
  }

  /** The window with a part of the page at its top. */
  private static void at(ChromeDriver window, By part, String name) {
    window.executeScript("arguments[0].scrollIntoView(true)", window.findElement(part));
    GuidePictures.keep(window, name);
  }
}
