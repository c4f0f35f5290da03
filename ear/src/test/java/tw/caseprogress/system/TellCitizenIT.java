package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;

/** What the citizen is told, seen before it is sent; or not sent, with the reason. */
class TellCitizenIT {

  private static final String LOGIN = "welfare.officer";
  private static final Dimension PHONE = new Dimension(390, 844);

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void aMessageIsSeenBeforeItIsSent_andReadByTheCitizen() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("訊息申請人");
    desk.shows("登錄後會寄出的通知", "0912***678", "已受理");
    Chromium.picture(desk.window(), "intake-opening");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    String password = desk.text("queryPassword");
    desk.openCase(number).openDialog("m");

    desk.type("message:messageWords", "請於週五前帶印章來一趟。").type("message:inReplyTo", "還缺什麼？");
    desk.shows("簡訊・申請人 0912***678", "請於週五前帶印章來一趟。洽", "中文編碼");
    hasNoFault(desk.window());
    Chromium.picture(desk.window(), "message-dialog");
    desk.press("message:sendMessage");

    desk.shows("訊息已送出。", "承辦單位的訊息", "民眾詢問：還缺什麼？", "承辦人訊息");
    Chromium.picture(desk.window(), "message-sent");
    ChromeDriver citizen = chromium.open();
    CitizenPage.open(citizen).ask(number, password);
    assertThat(citizen.findElement(By.tagName("main")).getDomProperty("textContent"))
        .contains("承辦單位的訊息", "請於週五前帶印章來一趟。")
        .doesNotContain("還缺什麼");
  }

  /** As the mouse pastes, a word is dropped, or an input method is clicked: without a key. */
  @Test
  void whatIsPastedIsPreviewedToo_andALongMessageSaysWhatItCosts() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("貼上申請人");
    desk.press("intake:register");
    desk.openCase(desk.text("caseNumber"));
    desk.window()
        .executeScript(
            "const words = document.getElementById('progress:words');"
                + "words.value = '請帶印章。'.repeat(40);"
                + "words.dispatchEvent(new InputEvent('input',"
                + " {bubbles: true, inputType: 'insertFromPaste'}));");

    desk.showsAt("progress:preview", "(?s).*請帶印章。請帶印章。.*");
    desk.showsAt("progress:preview", "(?s).*簡訊超過 2 則.*");
  }

  /** As if a program of the desk had put them there, without any event. */
  @Test
  void wordsWhosePreviewWasNotShown_areShownBeforeTheyAreSent() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("預覽申請人");
    desk.press("intake:register");
    desk.openCase(desk.text("caseNumber"));
    desk.window().executeScript("document.getElementById('progress:words').value = '請於週一來電。';");
    By record = By.id("progress:record");

    desk.await(record).click();
    desk.shows("與您看過的預覽不同").atRest();
    desk.showsAt("progress:preview", "(?s).*請於週一來電。.*");
    Chromium.picture(desk.window(), "preview-changed");
    desk.await(record).click();
    desk.shows("進度已更新。", "請於週一來電。");
  }

  @Test
  void whatWasSeen_isSentAtTheFirstPress() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("一次申請人");
    desk.press("intake:register");
    desk.openCase(desk.text("caseNumber"));

    desk.await(By.id("progress:record")).click();

    desk.shows("進度已更新。");
  }

  @Test
  void whoTakesBackWhatWasTold_isShownWhoWasTold_andProposedWhatPutsItRight() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("更正申請人");
    desk.press("intake:register");
    desk.openCase(desk.text("caseNumber")).press("progress:record").shows("進度已更新。");

    desk.openDialogOf("retractDialog");
    desk.showsAt("retractDialog", "(?s).*已經通知：申請人 0912.*");
    Chromium.picture(desk.window(), "retract-told");
    desk.type("retract:reason", "點錯流程").press("retract:retractEntry");

    desk.await(By.id("message:messageWords"));
    assertThat(desk.value("message:messageWords")).startsWith("更正：").contains("為誤植");
    desk.showsAt("message:preview", "(?s).*為誤植.*");
    Chromium.picture(desk.window(), "retract-message");
  }

  @Test
  void aClosingThatNobodyIsToldOf_needsAReason_whichStandsWithTheNotices() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("未通知申請人");
    desk.press("intake:register");
    desk.openCase(desk.text("caseNumber")).openDialog("c");
    desk.shows("填好後，這裡顯示誰會收到什麼內容。").tick("close:outcome", 0);
    desk.shows("已結案（核准）", "查詢密碼●●●●●●●●");
    Chromium.picture(desk.window(), "close-preview");

    desk.tick("close:nobody", 0);
    desk.await(By.id("close:nobodyReason"));
    desk.shows("沒有選擇通知方式，不會寄送通知。");
    desk.tick("close:closeSure", 0).press("close:closeCase");
    desk.shows("請填寫這一欄");
    hasNoFault(desk.window());

    desk.type("close:nobodyReason", "申請人在場，已當面告知").press("close:closeCase");
    desk.shows("案件已結案。", "未通知", "申請人在場，已當面告知");
    Chromium.picture(desk.window(), "closed-untold");
  }

  @Test
  void whatIsNeededIsMarked_andTheFaultAtAChoiceGoesOnceItIsMade() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("必填申請人");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    desk.openCase(number).openDialog("s");
    assertThat(
            desk.await(By.cssSelector("label[for='supplement:supplementWords']"))
                .findElements(By.cssSelector(".ui-outputlabel-rfi")))
        .as("the mark of a field that is needed")
        .hasSize(1);
    desk.press("supplement:requestSupplement");
    desk.showsAt("supplement:supplementWordsFault", "請填寫這一欄");

    desk.openCase(number).openDialog("c").press("close:closeCase");
    desk.showsAt("close:outcomeFault", "請選擇辦理結果.*");
    desk.tick("close:outcome", 0);
    Patience.with(desk.window())
        .until(w -> w.findElement(By.id("close:outcomeFault")).getText().isEmpty());
  }

  @Test
  void theMessageFitsAPhone() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN).fillIntake("手機申請人");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    ChromeDriver phone = chromium.open("zh-TW", PHONE);
    DemoSignIn.of(LOGIN).open(phone, "/staff/worklist");

    OfficerDesk onPhone = new OfficerDesk(phone).openCase(number).openDialogOf("messageDialog");
    onPhone.type("message:messageWords", "請來電。").shows("請來電。洽");

    Chromium.picture(phone, "message-phone");
    assertThat(
            phone.executeScript(
                "return document.getElementById('messageDialog').getBoundingClientRect().right"
                    + " <= window.innerWidth"))
        .isEqualTo(true);
  }

  private static void hasNoFault(ChromeDriver window) {
    assertThat(Axe.faults(window)).isEmpty();
  }
}
