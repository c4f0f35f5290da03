package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import tw.caseprogress.slip.SlipQr;

/** An agency's administrator takes a case type from the library to the desk of an officer. */
class DesignCaseTypeIT {

  private static final String DROP =
      """
      const steps = document.querySelectorAll('.design-step[data-place]');
      const tell = (target, kind, data) => target.dispatchEvent(
          new DragEvent(kind, {bubbles: true, cancelable: true, dataTransfer: data}));
      const data = new DataTransfer();
      tell(steps[arguments[0]].querySelector('.grip'), 'dragstart', data);
      tell(steps[arguments[1]], 'dragover', data);
      tell(steps[arguments[1]], 'drop', data);
      """;
  private static final String EXPORT =
      """
      const done = arguments[1];
      const form = document.getElementById('publishing');
      const body = new URLSearchParams(new FormData(form));
      body.append(arguments[0], arguments[0]);
      fetch(form.action, {method: 'POST', body}).then(answer => answer.text()).then(done);
      """;

  private static final String PREVIEW =
      """
      const done = arguments[1];
      const form = document.getElementById('draft');
      const body = new URLSearchParams(new FormData(form));
      body.append(arguments[0], arguments[0]);
      fetch(form.action, {method: 'POST', body}).then(answer => answer.blob()).then(blob => {
        const reader = new FileReader();
        reader.onload = () => done(reader.result.split(',')[1]);
        reader.readAsDataURL(blob);
      });
      """;

  // what was published stays for good: a second run on the same database needs another
  private static final String CODE =
      "ZZ-T%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));

  private static final String AGENCY = "379130100A";

  @RegisterExtension final Chromium chromium = new Chromium();

  @TempDir private Path folder;

  @Test
  void aTypeOfTheLibrary_isChanged_published_usedByAnOfficer_andFollowedByAnotherVersion()
      throws Exception {
    ChromeDriver window = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(window, "/admin/casetypes/list");
    OfficerDesk desk = new OfficerDesk(window).shows("BIZ-REG", "施行中");
    Chromium.picture(window, "case-types");

    copy(desk);
    design(desk);
    publish(desk);
    chooseUnit(desk);
    OfficerDesk officer = register();
    nextVersion(desk);
    moveCase(desk, officer);
    retire(desk);
  }

  private static void copy(OfficerDesk desk) {
    ChromeDriver window = desk.window();
    window.findElement(By.cssSelector("[data-key=n]")).click();
    desk.shows("範本庫", "BIZ-REG");
    desk.await(By.cssSelector("a[href*='from=BIZ-REG']")).click();
    desk.shows("複製「商業登記");
    desk.type("copy:code", "x").press("copy:begin").shows("代碼是 2 到 40 個大寫英文字母");
    Chromium.picture(window, "case-type-library");
    desk.type("copy:code", CODE).press("copy:begin").shows("已建立草稿 " + CODE);
  }

  private static void design(OfficerDesk desk) throws IOException {
    ChromeDriver window = desk.window();
    desk.type("draft:nameZh", "設計測試登記").type("draft:nameEn", "Registration of a design");
    desk.day("draft:limitLength", "4").shows("必經步驟超過時限");
    desk.press("draft:save").shows("草稿已儲存", "時限長度：時限不能少於 5 天");
    desk.day("draft:limitLength", "no").shows("時限長度");
    desk.day("draft:limitLength", "20").shows("時限最多 20 個工作天");

    String second = desk.value("draft:steps:1:nameZh");
    String third = desk.value("draft:steps:2:nameZh");
    desk.press("draft:steps:1:down");
    assertThat(desk.value("draft:steps:1:nameZh")).isEqualTo(third);
    window.executeScript(DROP, 2, 1);
    desk.atRest();
    assertThat(desk.value("draft:steps:1:nameZh")).isEqualTo(second);

    int last = window.findElements(By.cssSelector(".design-step[data-place]")).size();
    desk.press("draft:addStep");
    String added = "draft:steps:" + (last - 1) + ":";
    assertThat(desk.value(added + "nameZh")).isEmpty();
    desk.type(added + "nameZh", "會勘").type(added + "textZh", "我們將到現場會勘。");
    desk.press("draft:save").shows("第 " + last + " 步的英文名稱：請填寫。");
    desk.type(added + "nameEn", "Site visit").type(added + "textEn", "We will visit the site.");
    desk.tick(added + "optional", 0).shows("視案情需要");
    desk.type("draft:slipHeadingZh", "設計測試收件證明");
    desk.type("draft:slipNotesZh", "請帶本憑單領件。\n上班日 8:30 至 17:00");
    desk.tick("draft:slipPasswordApart", 0).choose("draft:slipPaper", 1);
    desk.press("draft:save").shows("憑單抬頭（英文）：請填寫。", "憑單注意事項（英文）：請填寫。");
    desk.type("draft:slipHeadingEn", "Receipt").type("draft:slipNotesEn", "Bring this slip.");
    Chromium.picture(window, "case-type-draft");
    assertThat(Axe.faults(window)).isEmpty();
    previewed(desk);
    desk.press("draft:save").shows("沒有要處理的，可以發布");
  }

  /** What is typed and not saved is shown in a tab of its own; the draft stays as it stands. */
  private static void previewed(OfficerDesk desk) throws IOException {
    String sample = (String) desk.window().executeAsyncScript(PREVIEW, "draft:slipPreviewZh");
    assertThat(SlipPaper.text(Base64.getDecoder().decode(sample)))
        .contains("樣張", "設計測試收件證明", "請帶本憑單領件。", "辦理流程圖", "會勘", "王小明");
    assertThat(desk.value("draft:slipHeadingZh")).isEqualTo("設計測試收件證明");
    assertThat(desk.await(By.id("draft:slipPreviewZh")).getAttribute("formtarget"))
        .isEqualTo("_blank");
  }

  private static void publish(OfficerDesk desk) {
    open(desk, "/admin/casetypes/type?code=" + CODE).shows("設計測試登記", "還沒有發布過");
    desk.press("publishing:publish").press("confirmYes").shows("已發布 " + CODE, "施行中");
    desk.press("offerings:row:0:edit").type("offering:phone", "1999 轉 7");
    desk.press("offering:save").shows("已儲存「臺北市商業處」的受理方式", "1999 轉 7");
    Chromium.picture(desk.window(), "case-type");
  }

  /** The unit that offers the type is chosen of those that the city keeps for the agency. */
  private void chooseUnit(OfficerDesk desk) {
    String unit = "受理科" + CODE;
    OfficerDesk city = new OfficerDesk(chromium.open());
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(city.window(), "/admin/agencies");
    UnitsOfAgency.add(city, AGENCY, unit);
    try {
      open(desk, "/admin/casetypes/type?code=" + CODE);
      desk.press("offerings:row:0:edit").chooseNamed("offering:unit", unit);
      assertThat(desk.value("offering:unitZh")).isEqualTo(unit);
      desk.press("offering:save").shows(unit, UnitsOfAgency.inEnglish(unit), "1999 轉 8");
    } finally {
      UnitsOfAgency.end(city, AGENCY, unit);
    }
  }

  private static void printed(OfficerDesk officer, String number) throws Exception {
    String password = officer.text("queryPassword");
    officer.window().findElement(By.id("paper:print")).click();
    byte[] pdf =
        SlipPaper.await(officer.window(), SlipPaper.of(number, 1)).getInputStream().readAllBytes();
    assertThat(SlipPaper.text(pdf))
        .contains("設計測試收件證明", "請帶本憑單領件。", "上班日 8:30 至 17:00", "臺北市商業處", number, password)
        .contains("辦理流程圖", "目前在這一步", "會勘", "視案情需要");
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(file.getNumberOfPages()).as("the password is apart").isBetween(2, 3);
      assertThat(file.getPage(0).getMediaBox().getWidth()).isCloseTo(420f, within(1f));
    }
    officer.window().get(SlipQr.of(pdf));
    assertThat(officer.value("caseNumber")).isEqualTo(number);
  }

  private OfficerDesk register() throws Exception {
    OfficerDesk officer = OfficerDesk.atIntake(chromium.open(), "commerce.officer");
    Number last =
        (Number)
            officer
                .window()
                .executeScript(
                    "return document.getElementById('intake:caseTypeCode_input').length - 1");
    officer.choose("intake:caseTypeCode", last.intValue());
    officer.await(By.cssSelector("[id='dueOnPreview'] time"));
    officer.type("intake:applicant_name", "設計申請人").type("intake:applicant_mobile", "0912345678");
    officer.tick("intake:applicant_notifyBy", 1).tick("intake:consent", 0);
    String number = officer.press("intake:register").text("caseNumber");
    printed(officer, number);
    officer.openCase(number).shows("設計測試登記");
    return officer;
  }

  private static void nextVersion(OfficerDesk desk) {
    desk.press("next:draft").shows("已開始寫");
    desk.day("draft:limitLength", "25").press("draft:save").shows("草稿已儲存");
    open(desk, "/admin/casetypes/compare?code=" + CODE).shows("第 1 版", "草稿", "20", "25");
    Chromium.picture(desk.window(), "case-type-compare");
    open(desk, "/admin/casetypes/type?code=" + CODE).shows("時限長度：20 → 25");
    desk.date("publishing:from", LocalDate.now().plusDays(2));
    desk.press("publishing:publish").press("confirmYes").shows("待施行", "施行中");
  }

  /** The running case follows a version that renames its second step, and then the first again. */
  private static void moveCase(OfficerDesk desk, OfficerDesk officer) {
    ChromeDriver window = desk.window();
    desk.press("versions:row:1:retire").press("confirmYes").shows("已停用 " + CODE, "施行中");
    desk.press("next:draft").shows("已開始寫");
    desk.day("draft:limitLength", "30").type("draft:steps:1:nameZh", "資料核對");
    desk.press("draft:save").shows("草稿已儲存");
    open(desk, "/admin/casetypes/type?code=" + CODE).shows("本機關辦理中");
    desk.press("publishing:publish").press("confirmYes").shows("已發布 " + CODE);
    desk.await(By.cssSelector("a[href*='casetypes/move']")).click();
    String number = officer.text("content").replaceAll("(?s).*?(\\d{3}(-\\d+){3}).*", "$1");
    desk.shows("第 1 版的案件改依第 3 版", "20 個工作天", "30 個工作天", number, "1. 收件 → 1. 收件");
    assertThat(Axe.faults(window)).isEmpty();
    desk.choose("moving:step:1:target", 1).press("moving:look").shows(number);
    desk.press("moving:case:0:why").shows("改依新版後的期限");
    Chromium.picture(window, "case-type-move");
    desk.press("moving:move").press("confirmYes").shows("請寫明原因");
    desk.type("moving:reason", "法規修正").press("moving:move").press("confirmYes");
    desk.shows("已有 1 件改依第 3 版", "這裡沒有案件");

    officer.openCase(number).shows("案件項目版次：第 1 版 → 第 3 版", "法規修正", "案件項目改依另一版");
    Chromium.picture(officer.window(), "case-moved");
    officer.openDialogOf("undoMoveDialog").type("undoMove:undoMoveReason", "仍依舊規定");
    Chromium.picture(officer.window(), "undo-move");
    officer.press("undoMove:undoMoveNow").shows("案件已回到原來的版次", "第 3 版 → 第 1 版");
    assertThat(officer.isThere("undoMove:undoMoveNow")).isFalse();
    open(desk, "/admin/casetypes/type?code=" + CODE);
  }

  private static void retire(OfficerDesk desk) {
    desk.press("versions:row:2:retire").press("confirmYes").shows("已停用 " + CODE);
    assertThat(desk.text("versions")).doesNotContain("施行中").contains("已停用");
  }

  @Test
  void aFileIsExported_itsFaultsAreTold_andItIsImportedAgain() throws IOException {
    String code = CODE + "-F";
    ChromeDriver window = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(window, "/admin/casetypes/library");
    OfficerDesk desk = new OfficerDesk(window);
    desk.type("blank:code", code).press("blank:begin").shows("已建立草稿 " + code);
    open(desk, "/admin/casetypes/type?code=" + code).shows("發布前還有");
    String exported = (String) window.executeAsyncScript(EXPORT, "publishing:export");
    assertThat(exported).contains("\"case-type-1\"", "\"" + code + "\"");

    Path file = folder.resolve("type.json");
    Files.writeString(file, exported.replace("\"WORKING_DAY\"", "\"WEEK\"").replace("true", "1"));
    upload(desk, file, "");
    desk.shows("檔案沒有匯入", "/limit/unit", "只能填：CALENDAR_DAY", "/extension");
    Files.writeString(file, "{\"99999999999\":1}");
    upload(desk, file, "");
    desk.shows("檔案沒有匯入", "/99999999999");
    Files.writeString(file, exported);
    upload(desk, file, "");
    desk.shows("這個代碼已經有案件項目使用");
    upload(desk, file, code + "-2");
    desk.shows("已建立草稿 " + code + "-2");

    Files.writeString(file, exported.replaceFirst("\"nameZh\" ?: ?\"\"", "\"nameZh\": \"匯入的\""));
    desk.await(By.id("import:file")).sendKeys(file.toString());
    desk.press("import:read").press("confirmYes").shows("草稿已儲存");
    assertThat(desk.value("draft:nameZh")).isEqualTo("匯入的");

    for (String one : new String[] {code, code + "-2"}) {
      open(desk, "/admin/casetypes/type?code=" + one);
      desk.press("publishing:discard").press("confirmYes").shows("已捨棄 " + one + " 的草稿");
    }
  }

  private static void upload(OfficerDesk desk, Path file, String code) {
    open(desk, "/admin/casetypes/library");
    desk.await(By.id("import:file")).sendKeys(file.toString());
    desk.type("import:code", code).press("import:read");
  }

  private static OfficerDesk open(OfficerDesk desk, String path) {
    desk.window().get(Zone.INTRANET.at(path).toString());
    return desk;
  }
}
