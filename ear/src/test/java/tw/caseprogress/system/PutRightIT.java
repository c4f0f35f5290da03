package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import tw.caseprogress.typed.RocDate;

/** An officer puts right what was typed wrongly at the intake; the citizen sees what is right. */
class PutRightIT {

  private static final String LOGIN = "construction.officer";
  private static final String REASON = "收文章看成今天";

  @RegisterExtension final Chromium chromium = new Chromium();

  private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Taipei")));

  @Test
  void theDayOfReceiptIsPutRight_theDueDateIsSeenBefore_andTheCitizenReadsTheNewOne() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("收件日更正");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    String password = desk.text("queryPassword");
    LocalDate right = today.minusDays(14);
    desk.openCase(number).openDialogOf("rightReceiptDialog");

    desk.day("rightReceipt:rightReceivedOn", today.plusDays(1).toString());
    desk.showsAt(
        "rightReceipt:rightReceivedOnFault", "(?s)收件日：不可以晚於 " + RocDate.text(today) + ".*");
    desk.day("rightReceipt:rightReceivedOn", RocDate.text(right));
    desk.showsAt("rightReceipt:receiptPreview", "(?s).*\\d+/\\d+/\\d+\\s*→\\s*\\d+/\\d+/\\d+.*");
    desk.showsAt("rightReceipt:preview", "(?s).*收件日更正為" + RocDate.text(right) + ".*");
    desk.press("rightReceipt:correctReceipt").shows("請填寫這一欄");
    Chromium.picture(desk.window(), "put-receipt-right");
    desk.tick("rightReceipt:rightChannel", 1);
    desk.type("rightReceipt:receiptReason", REASON).press("rightReceipt:correctReceipt");

    desk.shows(
        "已更正收件資料。",
        "更正登錄資料",
        "收件日：" + RocDate.text(today) + " → " + RocDate.text(right),
        "收件管道：臨櫃 → 郵寄",
        REASON,
        "收件日更正，期限由");
    Chromium.picture(desk.window(), "receipt-put-right");
    ChromeDriver citizen = chromium.open();
    CitizenPage.open(citizen).ask(number, password);
    assertThat(citizen.findElement(By.tagName("main")).getDomProperty("textContent"))
        .contains("收件日更正，期限由")
        .doesNotContain(REASON, "更正登錄資料");
  }

  @Test
  void theCaseTypeIsPutRight_theDueDateIsSeenBefore_andTheCitizenReadsTheRightOne() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("項目更正");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    String password = desk.text("queryPassword");
    desk.openCase(number).openDialogOf("rightTypeDialog");
    String wrong = desk.text("caseTypeName");

    desk.press("rightType:correctType").shows("請填寫這一欄");
    desk.choose("rightType:rightTypeCode", 2);
    desk.showsAt("rightType:typePreview", "(?s).*\\d+/\\d+/\\d+\\s*→.*");
    Chromium.picture(desk.window(), "put-type-right");
    desk.type("rightType:typeReason", "選錯項目").press("rightType:correctType");

    desk.shows("已更正案件項目。", "案件項目：" + wrong + " → ", "選錯項目");
    String right = desk.text("caseTypeName");
    assertThat(right).isNotEqualTo(wrong);
    ChromeDriver citizen = chromium.open();
    CitizenPage.open(citizen).ask(number, password);
    assertThat(citizen.findElement(By.tagName("main")).getDomProperty("textContent"))
        .contains(right)
        .doesNotContain("選錯項目");
  }

  @Test
  void whoIsSecondTakesNothingBack_ofWhatTheFirstPutRight() {
    OfficerDesk second = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("同時更正");
    second.press("intake:register");
    String number = second.text("caseNumber");
    String right = RocDate.text(today.minusDays(14));
    second.openCase(number).openDialogOf("rightReceiptDialog").tick("rightReceipt:rightChannel", 1);
    second.type("rightReceipt:receiptReason", "管道登錯");
    ChromeDriver window = chromium.open();
    DemoSignIn.of(LOGIN).open(window, "/staff/worklist");
    OfficerDesk first = new OfficerDesk(window).openCase(number).openDialogOf("rightReceiptDialog");
    first.day("rightReceipt:rightReceivedOn", right).type("rightReceipt:receiptReason", REASON);
    first.press("rightReceipt:correctReceipt").shows("已更正收件資料。");

    second.press("rightReceipt:correctReceipt").shows("有人先更新了");
    second.press("rightReceipt:rightReceiptLoadNewest");

    assertThat(second.value("rightReceipt:rightReceivedOn")).isEqualTo(right);
    second.press("rightReceipt:correctReceipt");
    second.shows("已更正收件資料。", "收件管道：臨櫃 → 郵寄", "管道登錯", REASON);
    assertThat(second.page()).doesNotContain(right + " → " + RocDate.text(today));
  }

  @Test
  void aNameIsPutRight_andAnotherMobileNumberTakesThePlaceOfTheOneBefore() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("王小名");
    desk.press("intake:register");
    desk.openCase(desk.text("caseNumber")).openDialogOf("renameDialog");
    desk.press("rename:correctName").shows("請填寫這一欄");
    desk.type("rename:name", "陳小明").type("rename:nameReason", "身分證字跡看錯");
    desk.press("rename:correctName");
    desk.shows("已更正姓名。", "申請人姓名或名稱：王○○ → 陳○○", "身分證字跡看錯");

    desk.openDialogOf("changeDialog", "[data-place='MOBILE']");
    desk.type("change:address", "0912").type("change:changeReason", "來電說換手機");
    desk.press("change:changeContact");
    desk.showsAt("change:addressFault", "(?s).*\\S.*");
    Chromium.picture(desk.window(), "change-contact");
    desk.type("change:address", "0922-333-444").press("change:changeContact");

    desk.shows("已變更聯絡方式", "申請人手機：0912***678 → 0922***444", "來電說換手機", "通知改寄");
    assertThat(desk.text("addresses")).contains("0922***444").doesNotContain("0912***678");
    Chromium.picture(desk.window(), "contact-changed");
  }

  @Test
  void theDocumentNumberComesLater() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("補登文號");
    desk.press("intake:register");
    desk.openCase(desk.text("caseNumber")).openDialogOf("numberingDialog");
    desk.press("numbering:numberDocument").shows("請填寫這一欄");

    desk.type("numbering:documentNumber", "北市都建字 第1150004321號");
    desk.press("numbering:numberDocument");

    desk.shows("已登錄公文文號。", "公文文號：（無） → 北市都建字第1150004321號", "更正文號…");
  }

  @Test
  void aClosingIsUndone_theCitizenIsTold_andReadsThatTheCaseGoesOn() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("撤銷結案");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    String password = desk.text("queryPassword");
    desk.openCase(number).openDialog("c").tick("close:outcome", 1).tick("close:closeSure", 0);
    desk.press("close:closeCase").shows("案件已結案。");

    desk.openDialog("u").press("reopen:undoClosing").shows("請填寫這一欄");
    desk.type("reopen:reopenWords", "結果登錄錯誤，仍在審查");
    desk.showsAt("reopen:preview", "(?s).*先前的結案已撤銷，繼續辦理.*結果登錄錯誤.*");
    Chromium.picture(desk.window(), "undo-closing");
    desk.press("reopen:undoClosing");

    desk.shows("結案已撤銷，案件繼續辦理。", "撤銷結案", "結果登錄錯誤，仍在審查");
    assertThat(desk.isThere("close:closeCase")).isTrue();
    Chromium.picture(desk.window(), "closing-undone");
    ChromeDriver citizen = chromium.open();
    CitizenPage.open(citizen).ask(number, password);
    assertThat(citizen.findElement(By.tagName("main")).getDomProperty("textContent"))
        .contains("撤銷結案", "結果登錄錯誤，仍在審查")
        .doesNotContain("駁回");
  }
}
