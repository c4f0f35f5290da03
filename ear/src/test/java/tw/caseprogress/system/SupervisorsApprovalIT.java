package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * An officer asks for an extension, and a supervisor approves of it or declines, on the screens.
 */
class SupervisorsApprovalIT {

  private static final String AGENCY = "379220000A";
  private static final String OFFICER = "tourism.officer";
  private static final String SUPERVISOR = "tourism.supervisor";

  @RegisterExtension final Chromium chromium = new Chromium();

  /** The administrator of another agency has the server read all agencies anew. */
  @BeforeEach
  void wantApproval() throws Exception {
    setApproval(true);
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(administrator, "/admin/own/settings");
    OfficerDesk desk = new OfficerDesk(administrator);
    desk.shows("目前本機關有").tick("approval:extensionApproval", 0).press("approval:save");
    desk.shows("已儲存：展期要由主管或首長核准。", "展期改為要由主管核准");
    Chromium.picture(administrator, "own-settings");
    desk.tick("papers:papersByPhone", 0);
    String other = "return document.getElementById('papers:papersByPhone_input').checked";
    Object chosen = administrator.executeScript(other);
    desk.tick("approval:extensionApproval", 0).press("approval:save");
    assertThat(administrator.executeScript(other)).as("chosen, not saved yet").isEqualTo(chosen);
    desk.tick("papers:papersByPhone", 0);
    desk.shows("已儲存：展期不必核准。", "展期改為不必核准");
    administrator.get(Zone.INTRANET.at("/admin/own/settings?lang=en").toString());
    Chromium.picture(administrator, "own-settings-en");
  }

  @AfterEach
  void wantNoApproval() throws Exception {
    setApproval(false);
  }

  private static void setApproval(boolean on) throws Exception {
    try (PilotDatabase database = new PilotDatabase()) {
      database.wantsApproval(AGENCY, on);
    }
  }

  @Test
  void whatTheOfficerAsksFor_theSupervisorSeesInTheMenu_andApproves() {
    OfficerDesk officer = OfficerDesk.atIntake(chromium.open(), OFFICER);
    String number = asked(officer, "核准申請人");
    officer.shows("展期待核准", "已提出展期，等主管核准");
    Chromium.picture(officer.window(), "extension-asked");
    assertThat(officer.isThere("extension:extendCase")).isFalse();
    assertThat(officer.isThere("approval:approveExtension")).isFalse();

    ChromeDriver window = chromium.open();
    DemoSignIn.of(SUPERVISOR).open(window, "/staff/worklist");
    OfficerDesk supervisor = new OfficerDesk(window);
    supervisor.showsInMenu("展期待核准（[1-9]\\d*）").await(By.id("toApprove")).click();
    supervisor.atRest().shows(number);
    Chromium.picture(window, "worklist-to-approve");
    supervisor.openCase(number).shows("展期待核准", "展期 5 個工作天", "→", "事由：需現場勘查");
    Chromium.picture(window, "extension-waiting");
    supervisor.openDialog("a").showsAt("approval:preview", "(?s).*展期至.*需現場勘查.*");
    Chromium.picture(window, "extension-approve");
    supervisor.press("approval:approveExtension");

    supervisor.shows("已核准展期，限辦日期已改定。", "需現場勘查");
    assertThat(supervisor.isThere("waitsForApproval")).isFalse();
    Chromium.picture(window, "extension-approved");
    officer.openCase(number).shows("需現場勘查");
    assertThat(officer.isThere("waitsForApproval")).isFalse();
  }

  @Test
  void whatIsDeclined_comesBackToTheOfficerWithItsReason() {
    OfficerDesk officer = OfficerDesk.atIntake(chromium.open(), OFFICER);
    String number = asked(officer, "不同意申請人");
    ChromeDriver window = chromium.open();
    DemoSignIn.of(SUPERVISOR).open(window, "/staff/worklist?lang=en");
    OfficerDesk supervisor = new OfficerDesk(window).openCase(number);
    supervisor.shows("Extension to be approved");
    Chromium.picture(window, "extension-waiting-en");
    supervisor.openDialogOf("approvalDialog");
    Chromium.picture(window, "extension-approve-en");
    supervisor.openCase(number).openDialogOf("declineDialog").press("decline:declineExtension");
    assertThat(supervisor.text("decline")).contains("Please");
    supervisor.type("decline:declineReason", "人力足夠").press("decline:declineExtension");
    supervisor.shows("The extension is declined");

    officer.openCase(number).shows("展期未獲同意", "人力足夠", "提出展期");
    Chromium.picture(officer.window(), "extension-declined");
    officer.openDialog("e");
    Chromium.picture(officer.window(), "extension-ask-again");
  }

  @Test
  void theLoadSaysWhoHasHowMany_andEachNumberLeadsToAsManyCases() {
    OfficerDesk.atIntake(chromium.open(), OFFICER).fillIntake("負荷申請人").press("intake:register");
    ChromeDriver window = chromium.open();
    DemoSignIn.of(SUPERVISOR).open(window, "/staff/worklist");
    window.findElement(By.cssSelector("nav.side a[href$='/staff/load']")).click();
    OfficerDesk supervisor = new OfficerDesk(window).atRest().shows("依承辦人", "合計");
    Chromium.picture(window, "load");
    String ofOfficer = "tr[data-login='" + OFFICER + "'] td[data-group=OPEN]";
    String open = supervisor.await(By.cssSelector(ofOfficer)).getText();
    window.findElement(By.cssSelector(ofOfficer + " a")).click();
    supervisor.atRest();
    assertThat(supervisor.await(By.cssSelector("a.chip.on b")).getText()).isEqualTo(open);

    window.get(Zone.INTRANET.at("/staff/load?lang=en").toString());
    window.findElement(By.cssSelector("#officers th:nth-child(3) a")).click();
    supervisor.atRest();
    WebElement sorted = supervisor.await(By.cssSelector("#officers th[aria-sort=descending]"));
    assertThat(sorted.getText()).startsWith("Open");
    Chromium.picture(window, "load-en");
    window.manage().window().setSize(new Dimension(420, 900));
    Chromium.picture(window, "load-phone");
  }

  private static String asked(OfficerDesk officer, String applicant) {
    officer.fillIntake(applicant).press("intake:register");
    String number = officer.text("caseNumber");
    officer.openCase(number).openDialog("e").shows("本機關的展期要由主管核准");
    officer.type("extension:extensionDays", "5").type("extension:extensionReason", "需現場勘查");
    officer.showsAt("extension:preview", "(?s).*需現場勘查.*");
    Chromium.picture(officer.window(), "extension-ask");
    officer.press("extension:extendCase");
    return number;
  }
}
