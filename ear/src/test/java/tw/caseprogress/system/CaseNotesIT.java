package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What officer and supervisor write to each other about a case, by keys and mouse; and that nobody
 * outside of the agency gets a word of it by any way.
 */
class CaseNotesIT {

  private static final String OFFICER = "construction.officer";
  private static final String SUPERVISOR = "construction.supervisor";
  private static final String NOTE = "申請人電話中情緒激動鸚鵡螺";
  private static final String INSTRUCTION = "請先會勘再核定鸚鵡螺";
  private static final String ANSWER = "已於今日會勘鸚鵡螺";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void aSupervisorInstructs_theOfficerAnswers_bothReadIt_andNobodyOutsideDoes() {
    OfficerDesk officer = OfficerDesk.atIntake(chromium.open(), OFFICER).fillIntake("註記申請人");
    officer.press("intake:register");
    String number = officer.text("caseNumber");
    String password = officer.text("queryPassword");
    writesANote(officer.openCase(number));

    OfficerDesk supervisor = new OfficerDesk(chromium.open());
    DemoSignIn.of(SUPERVISOR).open(supervisor.window(), "/staff/worklist");
    instructs(supervisor.openCase(number));
    reminds(supervisor);
    answers(officer.openCase(number));

    supervisor.openCase(number).shows("回覆：");
    assertThat(supervisor.page()).doesNotContain(ANSWER, "等候回覆");
    supervisor.press("notes:showNotes").shows(NOTE, INSTRUCTION, ANSWER, "查看內部註記");
    Chromium.picture(supervisor.window(), "case-notes-answered");
    remindsOfTickedOnes(supervisor, number);
    inEnglish(number);
    nobodyOutside(officer, number, password);
  }

  private static void writesANote(OfficerDesk officer) {
    officer.shows("還沒有內部註記", "I 寫內部註記");
    assertThat(officer.page()).doesNotContain("主管處理", "N 顯示內部註記", "R 催辦");
    officer.openDialog("i").press("note:writeNote").shows("請填寫這一欄");
    officer.type("note:noteWords", NOTE + "\n第二行");
    Chromium.picture(officer.window(), "case-note-dialog");
    officer.press("note:writeNote").shows("已寫入內部註記。");
    assertThat(officer.page()).doesNotContain(NOTE);
    officer.press("notes:showNotes").shows(NOTE).press("notes:showNotes").shows("收回…");
    assertThat(officer.page()).doesNotContain(NOTE);
    officer.openDialogOf("noteBackDialog").press("noteBack:takeNoteBack").shows("請填寫這一欄");
  }

  private static void instructs(OfficerDesk supervisor) {
    ChromeDriver window = supervisor.window();
    supervisor.shows("主管處理", "O 交辦，R 催辦，I 寫內部註記，N 顯示內部註記，L 計算明細");
    assertThat(supervisor.page()).doesNotContain("P 登錄辦理進度");
    window.findElement(By.tagName("body")).sendKeys("n");
    supervisor.atRest().shows(NOTE, "查看內部註記");
    assertThat(Axe.faults(window)).isEmpty();
    supervisor.openDialog("o").type("instruction:instructionWords", INSTRUCTION);
    supervisor.date("instruction:instructionDueOn", today().minusDays(1));
    supervisor.press("instruction:giveInstruction");
    assertThat(window.findElement(By.id("instruction")).isDisplayed()).isTrue();
    supervisor.date("instruction:instructionDueOn", today().plusDays(7));
    Chromium.picture(window, "case-instruct");
    supervisor.press("instruction:giveInstruction").shows("已交辦", "有 1 件交辦等候回覆", "主管交辦");
  }

  private static void reminds(OfficerDesk supervisor) {
    supervisor.openDialog("r").shows("現在寄催辦信給承辦人");
    Chromium.picture(supervisor.window(), "case-remind");
    supervisor.press("remind:remindOfficer").shows("已催辦。", "今天已由", "催辦");
    assertThat(supervisor.window().findElements(By.cssSelector("[data-key=r]")))
        .as("once a day")
        .isEmpty();
    Chromium.picture(supervisor.window(), "case-supervision");
  }

  private static void remindsOfTickedOnes(OfficerDesk supervisor, String number) {
    ChromeDriver window = supervisor.window();
    window.get(
        Zone.INTRANET
            .at("/staff/worklist?officer=" + OFFICER + "&order=NUMBER&size=100")
            .toString());
    supervisor.shows("R 催辦勾選的案件");
    supervisor.await(By.cssSelector("input.choose[value='" + number + "']")).click();
    supervisor.shows("已選取 1 件");
    supervisor.press("choosing:remind").press("confirmYes").shows("沒有催辦的 1 件", "今天已催辦過");
    Chromium.picture(window, "worklist-reminded");
  }

  private static void answers(OfficerDesk officer) {
    officer.shows("待處理事項", "主管有交辦意見等您回覆");
    assertThat(officer.page()).doesNotContain(INSTRUCTION, "催辦…", "交辦…");
    assertThat(officer.window().findElements(By.cssSelector("[data-dialog=taskDialog]")))
        .as("only an answer ends it")
        .isEmpty();
    officer.press("notes:showNotes").shows(INSTRUCTION);
    Chromium.picture(officer.window(), "case-notes-asked");
    officer.openDialogOf("replyDialog").shows(INSTRUCTION).type("reply:replyWords", ANSWER);
    officer.press("reply:sendReply").shows("已回覆。");
    officer.shows("已回覆或收回，見內部註記");
  }

  private void inEnglish(String number) {
    ChromeDriver window = chromium.open("en", new Dimension(390, 900));
    DemoSignIn.of(SUPERVISOR).open(window, "/staff/worklist?lang=en");
    OfficerDesk desk = new OfficerDesk(window).openCase(number);
    desk.press("notes:showNotes").shows("Supervision", "Reminded today by", "O instruct, I write");
    Chromium.picture(window, "case-notes-phone-en");
  }

  /** Every way by which something of a case leaves the agency. */
  private void nobodyOutside(OfficerDesk officer, String number, String password) {
    Map<String, String> told = new LinkedHashMap<>();
    ChromeDriver citizen = chromium.open();
    CitizenPage.open(citizen).ask(number, password);
    told.put("the citizen's page", citizen.getPageSource());
    String credentials =
        "{\"caseNumber\":\"%s\",\"queryPassword\":\"%s\"}".formatted(number, password);
    Client client = new Client("100.93.7.1");
    told.put(
        "the public interface",
        client.postJson(Zone.PUBLIC.at("/api/public/v1/case-progress"), credentials).body());
    told.put("the hotline", hotline(number, password));
    officer.window().get(atCase("notices", number).toString());
    told.put("the notices", officer.window().getPageSource());
    officer.window().get(atCase("attachments", number).toString());
    told.put("the attachments", officer.window().getPageSource());
    officer.window().get(atCase("registered", number).toString());
    if (officer.isThere("occasion:purpose")) { // asked for once in some minutes
      officer.type("occasion:purpose", "核對憑單").press("occasion:show");
    }
    officer.shows(number);
    told.put("the slip", officer.window().getPageSource());
    officer.window().get(Zone.INTRANET.at("/staff/worklist-print").toString());
    told.put("the printed list", officer.window().getPageSource());
    told.put("the feed of due dates", feed(officer));

    told.forEach(
        (way, words) ->
            assertThat(words).as(way).isNotBlank().doesNotContain("鸚鵡螺", "內部註記", "交辦意見", "主管催辦"));
    assertThat(told.get("the citizen's page")).contains(number).doesNotContain("催辦");
    assertThat(told.get("the public interface")).contains(number).doesNotContain("REMINDED");
    assertThat(told.get("the feed of due dates")).contains(number);
    assertThat(told.get("the notices")).contains(number);
  }

  private String hotline(String number, String password) {
    ChromeDriver operator = chromium.open();
    DemoSignIn.withRole("HOTLINE_OPERATOR").open(operator, Zone.HOTLINE, "/hotline/look-up");
    operator.findElement(By.id("find:caseNumber")).sendKeys(number);
    operator.findElement(By.id("find:queryPassword")).sendKeys(password + Keys.ENTER);
    Patience.with(operator).until(visibilityOfElementLocated(By.id("say")));
    return operator.getPageSource();
  }

  private static String feed(OfficerDesk officer) {
    officer.window().get(Zone.INTRANET.at("/staff/calendar-feed").toString());
    String address = officer.press("feed:make").value("feed:address");
    String calendar = new Client("100.93.7.2").get(URI.create(address)).body();
    officer.press("feed:revoke").press("confirmYes").await(By.id("none"));
    return calendar.replace("\r\n ", "");
  }

  private static URI atCase(String page, String number) {
    return Zone.INTRANET.at("/staff/casefile/" + page + "?caseNumber=" + number.replace("-", ""));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Taipei"));
  }
}
