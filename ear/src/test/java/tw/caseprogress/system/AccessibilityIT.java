package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What axe finds on pages in a state that somebody brings them to: answers, faults, dialogs. As it
 * opens, each page is checked by {@link EveryPageIT}.
 */
@ExtendWith(SoftAssertionsExtension.class)
class AccessibilityIT {

  private static final List<String> PUBLIC_PAGES =
      List.of(
          "/",
          "/?lang=en",
          "/case-types",
          "/case-types?situation=OLD_AGE",
          "/case-type?code=BIZ-REG",
          "/calculator",
          "/calculator?receivedOn=115/02/29&length=1.5&unit=HOUR",
          "/help",
          "/how-to",
          "/developers",
          "/site-map",
          "/privacy",
          "/accessibility",
          "/open-data",
          "/open-data-declaration",
          "/send-again",
          "/survey",
          "/survey?lang=en",
          "/own-contact");
  private static final String OFFICER = "commerce.officer";

  @RegisterExtension final Chromium chromium = new Chromium();

  /** Goes on to the next page, so that one run tells the faults of all. */
  @InjectSoftAssertions private SoftAssertions assertions;

  @Test
  void theCitizensPagesAndTheAnswer() {
    ChromeDriver citizen = chromium.open();
    for (String path : PUBLIC_PAGES) {
      citizen.get(Zone.PUBLIC.at(path).toString());
      hasNoFault(citizen, path);
    }
    for (String state : List.of("IN_PROGRESS", "CLOSED")) {
      Map<String, String> sample = SampleFile.aCase(state);
      assertThat(CitizenPage.open(citizen).ask(sample)).contains(sample.get("caseNumber"));
      hasNoFault(citizen, "the answer for a case that is " + state);
    }
  }

  @Test
  void theSignIn() {
    ChromeDriver somebody = chromium.open();
    somebody.get(Zone.INTRANET.at("/sign-in").toString());
    hasNoFault(somebody, "/sign-in");
    somebody.get(Zone.INTRANET.at("/reset-password").toString());
    hasNoFault(somebody, "/reset-password");
    somebody.get(Zone.INTRANET.at("/guide?of=officer").toString());
    assertThat(somebody.getTitle()).startsWith("承辦人");
    hasNoFault(somebody, "/guide");
  }

  @Test
  void theOfficersScreens() {
    ChromeDriver officer = chromium.open();
    DemoSignIn.of(OFFICER).open(officer, "/staff/worklist");
    hasNoFault(officer, "/staff/worklist");
    OfficerDesk desk = new OfficerDesk(officer);
    officer.findElement(By.id("choosePage")).click();
    desk.press("choosing:handOver").shows("將移交");
    hasNoFault(officer, "/staff/worklist with the dialog of the hand-over");
    officer.get(Zone.INTRANET.at("/staff/absence").toString());
    hasNoFault(officer, "/staff/absence");
    officer.get(Zone.INTRANET.at("/staff/casefile/register").toString());
    hasNoFault(officer, "/staff/casefile/register");
    desk.press("intake:register");
    hasNoFault(officer, "/staff/casefile/register with faults");
    officer.get(Zone.INTRANET.at("/staff/casefile/list").toString());
    hasNoFault(officer, "/staff/casefile/list");
    officer.get(Zone.INTRANET.at("/staff/casefile/bag").toString());
    hasNoFault(officer, "/staff/casefile/bag");
    desk.type("bag:rows:0:name", "王小明").press("bag:look").shows("有錯誤 1 列");
    hasNoFault(officer, "/staff/casefile/bag with faults");
    desk.openCase(aCase("IN_PROGRESS", "379130100A").get("caseNumber"));
    hasNoFault(officer, "/staff/casefile/view");
    desk.openDialog("s");
    hasNoFault(officer, "/staff/casefile/view with the dialog of the supplement");
    String open = aCase("IN_PROGRESS", "379130100A").get("caseNumber");
    desk.openCase(open).openDialog("i");
    hasNoFault(officer, "/staff/casefile/view with the dialog of a note");
    officer.get(Zone.INTRANET.at("/staff/casefile/attachments?caseNumber=" + open).toString());
    hasNoFault(officer, "/staff/casefile/attachments");
  }

  @Test
  void theSupervisorsCaseScreen() {
    ChromeDriver supervisor = chromium.open();
    DemoSignIn.of("commerce.supervisor").open(supervisor, "/staff/worklist");
    OfficerDesk desk = new OfficerDesk(supervisor);
    desk.openCase(aCase("IN_PROGRESS", "379130100A").get("caseNumber")).openDialog("o");
    hasNoFault(supervisor, "/staff/casefile/view with the dialog of an instruction");
  }

  @Test
  void theSupervisorsLoadPerOfficer() {
    ChromeDriver supervisor = chromium.open();
    DemoSignIn.withRole("SUPERVISOR").open(supervisor, "/staff/load");
    hasNoFault(supervisor, "/staff/load");
  }

  @Test
  void theAdministratorsPagesOfPeople() {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(administrator, "/admin/people/list");
    hasNoFault(administrator, "/admin/people/list");
    for (String person : List.of("person", "person?login=commerce.officer", "absences", "sheet")) {
      administrator.get(Zone.INTRANET.at("/admin/people/" + person).toString());
      hasNoFault(administrator, "/admin/people/" + person);
    }
  }

  @Test
  void theAdministratorsPageOfTheAgencysSettings() {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(administrator, "/admin/own/settings");
    hasNoFault(administrator, "/admin/own/settings");
  }

  @Test
  void theAdministratorsPagesOfCaseTypes() {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(administrator, "/admin/casetypes/list");
    hasNoFault(administrator, "/admin/casetypes/list");
    for (String page :
        List.of("library", "library?from=BIZ-REG", "type?code=BIZ-REG", "compare?code=BIZ-REG")) {
      administrator.get(Zone.INTRANET.at("/admin/casetypes/" + page).toString());
      hasNoFault(administrator, "/admin/casetypes/" + page);
    }
  }

  @Test
  void theAdministratorsPagesOfTheConsentForm() {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(administrator, "/admin/consent/list");
    hasNoFault(administrator, "/admin/consent/list");
    administrator.get(Zone.INTRANET.at("/admin/consent/draft").toString());
    hasNoFault(administrator, "/admin/consent/draft");
  }

  @Test
  void theCitysPagesOfAgencies() {
    ChromeDriver city = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(city, "/admin/agencies");
    hasNoFault(city, "/admin/agencies");
    for (String agency : List.of("agency", "agency?code=379130100A", "agency-sheet")) {
      city.get(Zone.INTRANET.at("/admin/" + agency).toString());
      hasNoFault(city, "/admin/" + agency);
    }
  }

  @Test
  void theAdministratorsPagesOfTexts() {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(administrator, "/admin/texts/list");
    hasNoFault(administrator, "/admin/texts/list");
    String text = "/admin/texts/text?event=CLOSED&channel=EMAIL&language=ZH_TW";
    administrator.get(Zone.INTRANET.at(text).toString());
    hasNoFault(administrator, text);
  }

  @Test
  void theChecklistOfTheFirstStart() {
    ChromeDriver city = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(city, "/admin/start/checklist");
    hasNoFault(city, "/admin/start/checklist");
  }

  @Test
  void theAuditorsPage() {
    ChromeDriver auditor = chromium.open();
    DemoSignIn.withRole("AUDITOR").open(auditor, "/admin/audit/trail");
    hasNoFault(auditor, "/admin/audit/trail");
  }

  @Test
  void theHotline() {
    OperatorDesk operator = OperatorDesk.open(chromium.open());
    ChromeDriver window = operator.window();
    hasNoFault(window, "/hotline/look-up");
    for (String state : List.of("IN_PROGRESS", "SUPPLEMENT_REQUESTED", "CLOSED")) {
      operator.ready().lookUp(SampleFile.aCase(state)).said();
      hasNoFault(window, "/hotline/look-up with a case that is " + state);
      operator.keys("1").shows("取消選取").focusIn("say").keys(Keys.F7).focusIn("wish:number");
      hasNoFault(window, "/hotline/look-up with the call back");
      operator.keys(Keys.F9);
    }
    operator.ready().keys(Keys.F2).shows("手機末三碼").focusIn("find:caseNumber").keys(Keys.ENTER);
    operator.shows("請輸入案件編號");
    hasNoFault(window, "/hotline/look-up with the facts and a fault");
    operator.keys(Keys.F8).focusIn("callsPanel");
    hasNoFault(window, "/hotline/look-up with the calls");
    operator.keys(Keys.F3).focusIn("types:text").keys("登記", Keys.ENTER).shows("受理單位");
    hasNoFault(window, "/hotline/look-up with the search");
  }

  @Test
  void theEvaluationOfficesPages() {
    ChromeDriver office = chromium.open();
    DemoSignIn.withRole("EVALUATION_OFFICER").open(office, "/staff/statistics/overview");
    hasNoFault(office, "/staff/statistics/overview");
    for (String page : List.of("pilot", "benefit")) {
      office.get(Zone.INTRANET.at("/staff/statistics/" + page).toString());
      hasNoFault(office, "/staff/statistics/" + page);
    }
  }

  @Test
  void theHotlinesSupervision() {
    ChromeDriver supervisor = chromium.open();
    DemoSignIn.withRole("HOTLINE_SUPERVISOR")
        .open(supervisor, Zone.HOTLINE, "/hotline/supervision/topics");
    hasNoFault(supervisor, "/hotline/supervision/topics");
  }

  private void hasNoFault(ChromeDriver window, String page) {
    assertions.assertThat(Axe.faults(window)).as(page).isEmpty();
  }

  private static Map<String, String> aCase(String state, String agency) {
    return SampleFile.cases(state)
        .filter(row -> row.get("agency").equals(agency))
        .findFirst()
        .orElseThrow();
  }
}
