package tw.caseprogress.system;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Takes the pictures of the guides from the running product; {@code ./test --pictures} starts it.
 *
 * <p>No part of {@code ./test}: a picture is looked at by people, it asserts nothing.
 */
class GuidePictures {

  private static final Dimension LONG_DESK = new Dimension(1366, 1500);
  private static final Path FOLDER =
      Path.of(System.getProperty("caseprogress.pictures", "target/screenshots"));
  private static final String OFFICER = "welfare.officer";
  private static final String OFFICER_OF_PERMITS = "construction.officer";
  private static final Clock TAIPEI = Clock.system(ZoneId.of("Asia/Taipei"));

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void citizen() {
    ChromeDriver citizen = chromium.open();
    CitizenPage.open(citizen);
    keep(citizen, "citizen-ask");
    new CitizenPage(citizen).ask(aCase("IN_PROGRESS"));
    keep(citizen, "citizen-answer");
    unfold(citizen);
    tall(citizen, "citizen-answer-unfolded");
    CitizenPage.open(citizen).ask(aCase("SUPPLEMENT_REQUESTED"));
    tall(citizen, "citizen-supplement");
    CitizenPage.open(citizen).ask(aCase("CLOSED"));
    tall(citizen, "citizen-closed");
    for (String page : new String[] {"case-types", "calculator", "help", "how-to", "site-map"}) {
      citizen.get(Zone.PUBLIC.at("/" + page).toString());
      tall(citizen, "citizen-" + page);
    }
  }

  @Test
  void citizenAtAPhoneAndInEnglish() {
    ChromeDriver phone = chromium.open("zh-TW", Chromium.PHONE);
    CitizenPage.open(phone).ask(aCase("SUPPLEMENT_REQUESTED"));
    keep(phone, "citizen-phone");
    ChromeDriver english = chromium.open("en", Chromium.DESK);
    english.get(Zone.PUBLIC.at("/?lang=en").toString());
    new CitizenPage(english).ask(aCase("IN_PROGRESS"));
    unfold(english);
    tall(english, "citizen-answer-en");
  }

  @Test
  void portalOfAnotherOrigin() {
    try (StrangePortal portal = new StrangePortal()) {
      ChromeDriver citizen = chromium.open("zh-TW", Chromium.DESK, portal.hosts(), Map.of());
      PortalElement element = PortalElement.open(citizen, StrangePortal.KNOWN + "/");
      keep(citizen, "portal-ask");
      Map<String, String> sample = aCase("IN_PROGRESS");
      element.ask(sample.get("caseNumber"), sample.get("queryPassword"));
      element.answer();
      tall(citizen, "portal-answer");
    }
  }

  @Test
  void officer() {
    ChromeDriver window = chromium.open();
    window.get(Zone.INTRANET.at("/sign-in").toString());
    keep(window, "officer-sign-in");
    OfficerDesk desk = OfficerDesk.atIntake(window, OFFICER);
    keep(window, "officer-intake-empty");
    desk.fillIntake("林美惠");
    tall(window, "officer-intake");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    tall(window, "officer-registered");
    window.findElement(By.id("paper:print")).click();
    SlipPaper.await(window, SlipPaper.of(number, 1));
    window.get(Zone.INTRANET.at("/staff/worklist").toString());
    keep(window, "officer-worklist");
    desk.openCase(number);
    keep(window, "officer-case");
    reprint(desk, number);
    for (String dialog : new String[] {"l", "s", "c", "i"}) {
      desk.openCase(number).openDialog(dialog);
      keep(window, "officer-dialog-" + dialog);
    }
    window.get(Zone.INTRANET.at("/staff/worklist?lang=en").toString());
    keep(window, "officer-worklist-en");
    desk.openCase(number);
    keep(window, "officer-case-en");
    window.get(Zone.INTRANET.at("/staff/casefile/register").toString());
    tall(window, "officer-intake-en");
  }

  /** The slip of a case that was printed once already, and why it is printed again. */
  private static void reprint(OfficerDesk desk, String number) {
    desk.window()
        .get(Zone.INTRANET.at("/staff/casefile/registered?caseNumber=" + number).toString());
    desk.type("occasion:purpose", "申請人遺失，臨櫃補發");
    keep(desk.window(), "officer-reprint");
  }

  @Test
  void officerWhoExtendsAndWaits() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), OFFICER_OF_PERMITS);
    String number = desk.fillIntake("陳建國").press("intake:register").text("caseNumber");
    desk.openCase(number).openDialog("e");
    desk.type("extension:extensionDays", "5").type("extension:extensionReason", "需現場勘查");
    desk.showsAt("extension:extensionPreview", "→ \\d").showsAt("extension:preview", "需現場勘查");
    keep(desk.window(), "officer-dialog-e");
    desk.press("extension:extendCase");
    desk.openCase(number).openDialog("w");
    desk.tick("wait:waitReason", 1)
        .type("wait:waitOffice", "內政部國土管理署")
        .type("wait:waitDocument", "北市都建字第11500000010號");
    keep(desk.window(), "officer-dialog-w");
    desk.press("wait:beginWait");
    keep(desk.window(), "officer-case-waiting");
  }

  @Test
  void officerWhoIsWarned_andHandsCasesOver() {
    ChromeDriver window = chromium.open();
    OfficerDesk.atIntake(window, OFFICER).fillIntake("吳淑芬").press("intake:register");
    OfficerDesk desk = OfficerDesk.atIntake(window, OFFICER).fillIntake("吳淑芬");
    window.findElement(By.id("intake:applicant_name")).sendKeys(Keys.TAB);
    desk.date("intake:receivedOn", LocalDate.now(TAIPEI).minusDays(200));
    desk.await(By.id("receivedLongAgo"));
    desk.await(By.id("similarCases"));
    keep(window, "officer-warnings");

    DemoSignIn.of(OFFICER_OF_PERMITS)
        .open(window, "/staff/worklist?officer=mine&group=OPEN&size=5");
    desk.await(By.id("choosePage")).click();
    desk.press("choosing:handOver").choose("handOverCases:receiver", 2);
    desk.type("handOverCases:reason", "承辦業務調整").showsAt("handOverCases:plan", "接辦：");
    tall(window, "officer-hand-over");
  }

  @Test
  void officerWithAMailBag() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, OFFICER_OF_PERMITS);
    window.findElement(By.id("intake:toBag")).click();
    desk.shows("整袋收件");
    String[] names = {"許家豪", "鄭怡君"};
    for (int row = 0; row < names.length; row++) {
      desk.choose("bag:rows:" + row + ":caseTypeCode", 1);
      desk.type("bag:rows:" + row + ":name", names[row]);
    }
    desk.tick("bag:consent", 0).press("bag:look").shows("可以登錄 2 列");
    tall(window, "officer-bag");
  }

  @Test
  void officerWhoAsksAnotherAgency_andAttaches() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, OFFICER_OF_PERMITS).fillIntake("蔡宗翰");
    String number = desk.press("intake:register").text("caseNumber");
    window.get(Zone.INTRANET.at("/staff/casefile/attachments?caseNumber=" + number).toString());
    keep(window, "officer-attachments");
    desk.openCase(number).openDialogOf("handOverDialog").tick("handOver:receiverKind", 2);
    desk.chooseNamed("handOver:agency", "都市發展局");
    desk.type("handOver:handOverReason", "不是本處業務");
    keep(window, "officer-dialog-h");
  }

  @Test
  void officerWhoPutsRight() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, OFFICER_OF_PERMITS).fillIntake("周雅婷");
    String number = desk.press("intake:register").text("caseNumber");
    desk.openCase(number).openDialogOf("rightReceiptDialog");
    desk.date("rightReceipt:rightReceivedOn", LocalDate.now(TAIPEI).minusDays(14));
    desk.showsAt("rightReceipt:receiptPreview", "→");
    desk.type("rightReceipt:receiptReason", "收文章的日期看錯");
    keep(window, "officer-dialog-receipt");
  }

  @Test
  void officerWithRisksTasksAndCalendar() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of(OFFICER_OF_PERMITS).open(window, "/staff/worklist?officer=all&group=WAITING");
    keep(window, "officer-worklist-waiting");
    window.get(Zone.INTRANET.at("/staff/worklist?officer=all&group=WITH_TASKS").toString());
    keep(window, "officer-worklist-tasks");
    window.get(Zone.INTRANET.at("/staff/calendar-feed").toString());
    keep(window, "officer-calendar-feed");
    window.get(Zone.INTRANET.at("/staff/exports").toString());
    keep(window, "officer-exports");
  }

  @Test
  void supervisor() {
    ChromeDriver window = chromium.open();
    DemoSignIn.withRole("SUPERVISOR").open(window, "/staff/worklist");
    keep(window, "supervisor-worklist");
    window.get(Zone.INTRANET.at("/staff/worklist?officer=all&group=OVERDUE").toString());
    keep(window, "supervisor-worklist-overdue");
    window.get(Zone.INTRANET.at("/staff/load").toString());
    keep(window, "supervisor-load");
    window.get(Zone.INTRANET.at("/staff/statistics/overview").toString());
    tall(window, "supervisor-statistics");
    window.get(Zone.INTRANET.at("/staff/report-settings").toString());
    keep(window, "supervisor-report-settings");
  }

  @Test
  void evaluationOfficer() {
    ChromeDriver window = chromium.open();
    DemoSignIn.withRole("EVALUATION_OFFICER").open(window, "/staff/statistics/overview");
    tall(window, "evaluation-statistics");
    for (String page : new String[] {"pilot", "benefit"}) {
      window.get(Zone.INTRANET.at("/staff/statistics/" + page).toString());
      tall(window, "evaluation-" + page);
    }
  }

  @Test
  void administrator() {
    ChromeDriver window = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(window, "/admin/jobs");
    tall(window, "administrator-jobs");
    for (String page : new String[] {"calendar", "gateways"}) {
      window.get(Zone.INTRANET.at("/admin/" + page).toString());
      tall(window, "administrator-" + page);
    }
    window.get(Zone.INTRANET.at("/admin/closures").toString());
    OfficerDesk screen = new OfficerDesk(window);
    screen.date("closure:closedOn", LocalDate.now(TAIPEI).plusDays(1));
    screen.type("closure:eventZh", "颱風").type("closure:eventEn", "Typhoon");
    screen.type("closure:source", "府人考字第 1150000001 號").press("closure:preview");
    screen.await(By.id("impact"));
    tall(window, "administrator-closures");
  }

  @Test
  void operator() {
    ChromeDriver window = chromium.open();
    DemoSignIn.withRole("HOTLINE_OPERATOR").open(window, Zone.HOTLINE, "/hotline/look-up");
    keep(window, "hotline-before");
    Map<String, String> sample = aCase("IN_PROGRESS");
    window.findElement(By.id("find:caseNumber")).sendKeys(sample.get("caseNumber"));
    window.findElement(By.id("find:queryPassword")).sendKeys(sample.get("queryPassword") + "\n");
    new OfficerDesk(window).await(By.id("say"));
    keep(window, "hotline-found");
    OperatorDesk desk = OperatorDesk.open(chromium.open());
    desk.ready().keys(Keys.F2).shows("手機末三碼").focusIn("find:caseNumber");
    keep(desk.window(), "hotline-facts");
    desk.keys(Keys.F3).focusIn("types:text").keys("登記", Keys.ENTER).shows("受理單位");
    keep(desk.window(), "hotline-search");
    ChromeDriver supervisor = chromium.open();
    DemoSignIn.withRole("HOTLINE_SUPERVISOR")
        .open(supervisor, Zone.HOTLINE, "/hotline/supervision/topics");
    keep(supervisor, "hotline-topics");
  }

  private static Map<String, String> aCase(String state) {
    return SampleFile.cases(state)
        .filter(row -> row.get("caseNumber").startsWith("115"))
        .findFirst()
        .orElseThrow();
  }

  private static void unfold(ChromeDriver window) {
    window.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  static void keep(ChromeDriver window, String name) {
    Chromium.picture(window, FOLDER, name);
  }

  /** As {@link #keep}, with the window as tall as its page. */
  static void tall(ChromeDriver window, String name) {
    Dimension size = window.manage().window().getSize();
    Number height =
        (Number)
            window.executeScript(
                "return document.documentElement.scrollHeight + outerHeight - innerHeight");
    window
        .manage()
        .window()
        .setSize(
            new Dimension(size.getWidth(), Math.min(height.intValue(), LONG_DESK.getHeight() * 2)));
    window.executeScript("window.scrollTo(0, 0)"); // to have changed the size may have scrolled
    keep(window, name);
    window.manage().window().setSize(size);
  }
}
