package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A caller without the password is known by two facts, is called back, and hears of it later. */
class HotlineCallBackIT {

  private static final String OFFICER = "construction.officer";
  private static final String APPLICANT = "回電申請人";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void fromTheOperatorToTheOfficerAndBack() {
    OfficerDesk officer = OfficerDesk.atIntake(chromium.open(), OFFICER).fillIntake(APPLICANT);
    officer.press("intake:register");
    String number = officer.text("caseNumber");
    String password = officer.text("queryPassword");
    OperatorDesk operator = OperatorDesk.open(chromium.open("zh-TW", Chromium.DESK));

    comesByFacts(operator, number);
    asksForACallBack(operator);
    operator.keys(Keys.F6).shows("已補寄案件編號與查詢密碼").focusIn("say");
    operator.picture("hotline-resent").keys(Keys.F9).ready();

    answers(officer.openCase(number));

    operator.lookUp(number, password).said();
    operator.shows("先前的回電", "承辦人回覆：已電話說明補件方式").picture("hotline-answered");
    operator.keys(Keys.F9).ready();
  }

  private static void comesByFacts(OperatorDesk operator, String number) {
    operator
        .ready()
        .keys(Keys.F2)
        .shows("手機末三碼")
        .focusIn("find:caseNumber")
        .keys(number)
        .focusIn("find:factName");
    operator.keys(APPLICANT, Keys.TAB, "679", Keys.ENTER);
    operator.shows("和案件登記的不一樣").focusIn("find:caseNumber").picture("hotline-facts-differ");
    assertThat(operator.value("factMobile")).isEqualTo("679");
    operator.keys(Keys.TAB, Keys.TAB, "678", Keys.ENTER);
    assertThat(operator.said()).contains("您的", "目前在");
    operator.picture("hotline-facts");
  }

  private static void asksForACallBack(OperatorDesk operator) {
    operator.keys("2").shows("取消選取").focusIn("say");
    operator.keys(Keys.F7).focusIn("wish:number").keys("12345", Keys.ENTER);
    operator.shows("市話").focusIn("wish:number").picture("hotline-call-back");
    operator.keys(Keys.chord(Keys.CONTROL, "a"), "0912345678", Keys.TAB, "要補哪一份", Keys.ENTER);
    operator.shows("以前回電。", "承辦人還沒有回覆").focusIn("say");
  }

  private static void answers(OfficerDesk officer) {
    officer.shows("請回電", "0912***678", "問補件");
    By show = By.cssSelector("[id$='callBack:show']");
    officer.await(show).click();
    Patience.with(officer.window())
        .until(
            textToBePresentInElementLocated(
                By.cssSelector("form[id$='callBack']"), "0912-345-678"));
    officer.shows("要補哪一份");
    Chromium.picture(officer.window(), "call-back-officer");
    officer.openDialogOf("taskDialog").type("task:taskNote", "已電話說明補件方式");
    officer.press("task:finishTask").shows("已電話說明補件方式");
  }
}
