package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/** Extension and waits for other offices, on the real screens. */
class CaseClockIT {

  /** Handles building permits: an extension, an external review and an upward referral. */
  private static final String LOGIN = "construction.officer";

  private static final String OTHER_AGENCY = "welfare.officer";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void anExtensionIsGrantedOnceAndAnythingElseIsRefusedByTheArticle() {
    OfficerDesk desk = registered();
    String number = desk.text("caseNumber");
    desk.openCase(number).openDialog("e");
    desk.shows("最多 10 個工作天");
    desk.type("extension:extensionDays", "11" + Keys.TAB);
    desk.showsAt("extension:extensionPreview", "(?s)(?!.*→).*展期不能超過原處理期限.*");
    desk.type("extension:extensionReason", "需現場勘查");
    desk.press("extension:extendCase");
    assertThat(desk.text("extension")).contains("展期不能超過原處理期限（行政程序法第51條第2項）");
    Chromium.picture(desk.window(), "extension-refused");

    desk.type("extension:extensionDays", "5").type("extension:extensionReason", "需現場會勘");
    desk.showsAt("extension:extensionPreview", "→ \\d+/\\d+/\\d+");
    desk.showsAt("extension:preview", "展期至.*需現場會勘").press("extension:extendCase");

    desk.shows("已展期。", "需現場會勘");
    assertThat(desk.isThere("extension:extendCase")).isFalse();
    Chromium.picture(desk.window(), "case-extended");
  }

  @Test
  void aWaitForAnotherOfficeShowsWhoIsWaitedForUntilItsAnswer() {
    OfficerDesk desk = registered();
    String number = desk.text("caseNumber");
    desk.openCase(number).openDialog("w");
    desk.tick("wait:waitReason", 1)
        .type("wait:waitOffice", "內政部國土管理署")
        .type("wait:waitDocument", "北市都建字第11500000010號");
    Chromium.picture(desk.window(), "wait-dialog");
    desk.press("wait:beginWait");

    desk.shows("會外或層轉中", "內政部國土管理署", "等候期間不計");
    Chromium.picture(desk.window(), "case-waiting");

    desk.openDialogOf("answerDialog").press("answer:endWait");
    desk.shows("回覆已登錄，期限繼續計算。", "已回覆");
  }

  @Test
  void aCaseOfAnotherAgencyDoesNotExist() {
    String number = registered().text("caseNumber");
    ChromeDriver other = chromium.open();
    DemoSignIn.of(OTHER_AGENCY).open(other, "/staff/worklist");

    OfficerDesk stranger = new OfficerDesk(other).openCase(number);

    assertThat(other.getCurrentUrl()).contains("/staff/worklist");
    assertThat(stranger.page()).doesNotContain(number);
  }

  private OfficerDesk registered() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("展期申請人");
    return desk.press("intake:register");
  }
}
