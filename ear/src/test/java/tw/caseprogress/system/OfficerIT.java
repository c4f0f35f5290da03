package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What a case officer does all day, on the real screens. */
class OfficerIT {

  private static final String LOGIN = "welfare.officer";
  private static final String NAME = "測試申請人";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void aRegisteredCaseIsFoundOnThePublicPageWithItsNumberAndPassword() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake(NAME);
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    String password = desk.text("queryPassword");

    ChromeDriver citizen = chromium.open();

    // as they are pasted from the slip or a mail
    assertThat(CitizenPage.open(citizen).ask("案件編號：" + number + "\u200B", "查詢密碼 " + password))
        .contains(number);
    assertThat(citizen.getCurrentUrl()).doesNotContain(password);
  }

  @Test
  void eachFaultStandsAtItsFieldAndNothingTypedIsLost() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN);
    desk.type("intake:applicant_name", NAME)
        .type("intake:applicant_identityNumber", "A12345678")
        .type("intake:applicant_mobile", "0912ABC678")
        .type("intake:applicant_email", "nobody@nowhere");

    desk.press("intake:register");

    desk.shows("請填寫這一欄", "國民身分證統一編號共 10 碼，輸入的只有 9 碼", "請去掉「ABC」", "@ 後面不是網域名稱", "沒有申請人的同意，不能登錄案件");
    assertThat(desk.value("intake:applicant_mobile")).isEqualTo("0912ABC678");
    assertThat(desk.value("intake:applicant_name")).isEqualTo(NAME);
    assertThat(desk.value("intake:applicant_email")).isEqualTo("nobody@nowhere");
  }

  @Test
  void whatIsKeptIsShownBefore_andANameIsFoundHoweverItIsTyped() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("拉蒙‧杜里台");
    desk.type("intake:applicant_email", "ming＠例子。台灣")
        .type("intake:applicant_mobile", "+886 912-345-678")
        .tick("intake:applicant_notifyBy", 0);
    desk.choose("intake:applicant_identityKind", 4)
        .type("intake:applicant_identityNumber", "X1234567");
    assertThat(desk.value("intake:applicant_mobile")).isEqualTo("0912-345-678");
    assertThat(desk.value("intake:applicant_email")).isEqualTo("ming@例子.台灣");
    desk.press("intake:register");
    String number = desk.text("caseNumber");

    desk.window().get(Zone.INTRANET.at("/staff/worklist").toString());
    desk.type("find:words", "拉蒙・ 杜里臺\u200B" + Keys.ENTER);

    desk.shows(number);
  }

  @Test
  void aCaseIsFound_byItsMobile_itsDocumentNumber_orItsNumber_howeverTheyAreTyped() {
    long serial = System.nanoTime() % 100_000_000;
    String mobile = "09%08d".formatted(serial);
    String serialOfDocument = "115%08d".formatted(serial);
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("搜尋申請人");
    desk.type("intake:documentNumber", "府都建字第" + serialOfDocument + "號")
        .day("intake:applicant_mobile", mobile);
    desk.press("intake:register");
    String number = desk.text("caseNumber");

    for (String words :
        List.of(
            "+886 " + mobile.substring(1, 4) + "-" + mobile.substring(4),
            "手機：" + wide(mobile) + "\u200B",
            "府都建字第 " + wide(serialOfDocument) + " 號",
            "文號：府都建字第" + serialOfDocument + "號\uFEFF")) {
      search(desk, words);
      Patience.with(desk.window())
          .until(
              window ->
                  window.findElements(By.cssSelector("a.open")).stream()
                      .map(WebElement::getText)
                      .toList()
                      .equals(List.of(number)));
    }
    for (String words :
        List.of("案件編號：" + number + "\u200B", "\u00A0" + wide(number.replace("-", "")) + "\u3000")) {
      search(desk, words);
      Patience.with(desk.window())
          .until(ExpectedConditions.urlContains("caseNumber=" + number.replace("-", "")));
      desk.shows(number);
    }
  }

  private static void search(OfficerDesk desk, String words) {
    desk.window().get(Zone.INTRANET.at("/staff/worklist").toString());
    desk.type("find:words", words + Keys.ENTER);
  }

  /** Digits as a Chinese keyboard gives them. */
  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().map(sign -> sign == '-' ? '－' : sign - '0' + '０').forEach(wide::appendCodePoint);
    return wide.toString();
  }

  @Test
  void sendingTheSameFormTwiceMakesOneCase() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN).fillIntake(NAME);
    String sendTwice =
        "const done = arguments[0];"
            + "const data = new URLSearchParams(new FormData(document.getElementById('intake')));"
            + "data.append('intake:register', 'intake:register');"
            + "data.set('primefaces.nonce', PrimeFaces.csp.NONCE_VALUE);"
            + "const send = () => fetch(location.href, {method: 'POST', body: data})"
            + ".then(answer => answer.url);"
            + "send().then(first => send().then(second => done(first + ' ' + second)));";

    String[] answers = ((String) window.executeAsyncScript(sendTwice)).split(" ");

    assertThat(answers[0]).contains("/staff/casefile/registered?caseNumber=");
    assertThat(answers[1]).isEqualTo(answers[0]);
    assertThat(desk.value("intake:applicant_name")).isEqualTo(NAME);
  }

  @Test
  void aSentFormWithOtherContentIsRefused_andMayBeSentAsANewCase() {
    ChromeDriver window = chromium.open();
    OfficerDesk.atIntake(window, LOGIN).fillIntake(NAME);
    String sendCorrected =
        "const done = arguments[0];"
            + "const data = new URLSearchParams(new FormData(document.getElementById('intake')));"
            + "data.append('intake:register', 'intake:register');"
            + "data.set('primefaces.nonce', PrimeFaces.csp.NONCE_VALUE);"
            + "const send = () => fetch(location.href, {method: 'POST', body: data});"
            + "send().then(first => { data.set('intake:applicant_name', '另一位申請人');"
            + "send().then(second => second.text().then(page => done(second.url + page))); });";

    String answer = (String) window.executeAsyncScript(sendCorrected);

    assertThat(answer).contains("/staff/casefile/register").contains("這張表單已登錄為案件", "另一位申請人");
  }

  @Test
  void aClearedDayOfConsentIsAFaultAtItsField() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake(NAME);
    desk.clearDate("intake:consent_givenOn");

    desk.press("intake:register");

    desk.shows("請填寫這一欄");
    assertThat(desk.value("intake:applicant_name")).isEqualTo(NAME);
  }

  @Test
  void contactDataNeedAPurpose_andAreGoneWhenTheScreenIsDrawnAgain() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake(NAME);
    desk.press("intake:register");
    desk.openCase(desk.text("caseNumber")).openContacts();

    desk.type("contact:purpose", " ").press("contact:reveal");
    assertThat(desk.text("contact:contactDialog")).contains("請寫明用途").doesNotContain(NAME);

    desk.type("contact:purpose", "電話確認文件").press("contact:reveal");
    assertThat(desk.text("contact:contactDialog")).contains(NAME, "912345678");
  }

  @Test
  void aCaseIsWorkedFromProgressOverASupplementToItsClosing() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake(NAME);
    desk.press("intake:register");
    desk.openCase(desk.text("caseNumber"));

    desk.press("progress:record");
    desk.shows("進度已更新。");

    desk.openDialog("s")
        .type("supplement:others", "戶籍謄本")
        .type("supplement:supplementWords", "請補件");
    desk.press("supplement:requestSupplement");
    desk.shows("已通知補件，期限暫停計算。", "暫停計算");

    desk.tick("receipt:items", 0).press("receipt:receive");
    desk.shows("補件已登錄。");

    desk.openDialog("c").tick("close:outcome", 0).tick("close:closeSure", 0);
    desk.type("close:closeLetterNumber", "北市社障字 第1150012345號");
    desk.press("close:closeCase").shows("正式公文的字號與發文日期請都填或都不填");
    desk.day("close:closeLetterDatedOn", LocalDate.now(ZoneId.of("Asia/Taipei")).toString());
    desk.press("close:closeCase");
    desk.shows("案件已結案。", "依限辦結", "核准", "正式公文：北市社障字第1150012345號，");
  }

  @Test
  void whatIsSaidAfterACommandIsNotTakenByAPreviewThatWasStillToCome() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN).fillIntake(NAME);
    desk.press("intake:register");
    desk.openCase(desk.text("caseNumber"));
    ChromiumNetworkConditions slowLine = new ChromiumNetworkConditions();
    // Longer than a preview waits for the next key
    slowLine.setLatency(Duration.ofMillis(1500));
    window.setNetworkConditions(slowLine);

    desk.type("progress:words", "審查中").press("progress:record");

    desk.shows("進度已更新。", "審查中");
  }

  @Test
  void whatIsTypedWhileAnAnswerIsOnItsWay_stays() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN).fillIntake(NAME);
    ChromiumNetworkConditions slowLine = new ChromiumNetworkConditions();
    slowLine.setLatency(Duration.ofMillis(3000));
    window.setNetworkConditions(slowLine);
    desk.type("intake:applicant_mobile", "0912 000 111" + Keys.TAB);

    desk.type("intake:applicant_mobile", "+886 922-345-678").atRest();

    assertThat(desk.value("intake:applicant_mobile")).isEqualTo("+886 922-345-678");
    window.switchTo().activeElement().sendKeys(Keys.TAB);
    desk.atRest();
    assertThat(desk.value("intake:applicant_mobile")).isEqualTo("0922-345-678");
  }

  @Test
  void theFirstFieldOfAFormDoesNotTakeTheFocus_fromWhereSomebodyWentMeanwhile() {
    ChromeDriver window = chromium.open();
    OfficerDesk.atIntake(window, LOGIN);
    String ask = "PrimeFaces.focus(null, 'intake');";
    String tell = "setTimeout(() => arguments[0](document.activeElement.id), 300);";

    Object first = window.executeAsyncScript("document.activeElement.blur();" + ask + tell);
    Object name =
        window.executeAsyncScript(
            ask + "document.getElementById('intake:applicant_name').focus();" + tell);

    assertThat(first).asString().startsWith("intake:caseTypeCode");
    assertThat(name).isEqualTo("intake:applicant_name");
  }

  @Test
  void whoIsSecondIsToldAndKeepsWhatWasTyped() {
    OfficerDesk slow = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake(NAME);
    slow.press("intake:register");
    String number = slow.text("caseNumber");
    slow.openCase(number).type("progress:words", "我的說明");
    ChromeDriver other = chromium.open();
    DemoSignIn.of(LOGIN).open(other, "/staff/worklist");
    new OfficerDesk(other).openCase(number).press("progress:record");

    slow.press("progress:record");

    slow.shows("有人先更新了", "沈承辦");
    assertThat(slow.value("progress:words")).isEqualTo("我的說明");
    slow.press("progress:progressLoadNewest").press("progress:record");
    slow.shows("進度已更新。", "我的說明");
  }
}
