package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The parts of the intake that come and go: postmark, joint applicants, faults with links. */
class IntakePartsIT {

  private static final String OFFICER = "welfare.officer";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Taipei"));
  private static final Dimension NARROW = new Dimension(390, 844);
  private static final int MAIL = 1;

  /** The rows of fields that are not filled to their end. */
  private static final String HOLES =
      """
      return [...document.querySelectorAll('.intake .fields')].flatMap(fields => {
        const cells = [...fields.children].flatMap(one =>
            one.classList.contains('fields-part') ? [...one.children] : [one])
            .map(one => one.getBoundingClientRect()).filter(one => one.width > 0);
        const rows = {};
        cells.forEach(cell => (rows[Math.round(cell.top)] ||= []).push(cell));
        const right = fields.getBoundingClientRect().right;
        return Object.values(rows).filter(row => right - Math.max(...row.map(c => c.right)) > 2)
            .map(row => fields.innerText.slice(0, 40));
      });
      """;

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void whatComesAndGoesLeavesNoHole_losesNothingTyped_andEachFaultLeadsToItsField() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, OFFICER).fillIntake("王大同" + letters());
    assertThat(desk.isThere("intake:postmarkedOn")).isFalse();
    hasNoHole(window);

    desk.tick("intake:channel", MAIL).date("intake:postmarkedOn", TODAY.minusDays(2));
    desk.tick("intake:channel", 0);
    assertThat(desk.isThere("intake:postmarkedOn")).isFalse();
    desk.tick("intake:channel", MAIL);
    assertThat(desk.value("intake:postmarkedOn")).isNotEmpty();

    String other = "李" + letters();
    desk.press("intake:addCo").type("intake:coApplicants_0_name", "要移除的人");
    desk.press("intake:addCo").type("intake:coApplicants_1_name", other);
    desk.type("intake:coApplicants_1_identityNumber", "A123456788").press("intake:removeCo0");
    assertThat(desk.value("intake:coApplicants_0_name")).isEqualTo(other);
    assertThat(desk.isThere("intake:coApplicants_1_name")).isFalse();
    desk.type("intake:applicant_landline", "2720-8889");
    hasNoHole(window);

    desk.press("intake:register");
    List<WebElement> links = window.findElements(By.cssSelector("section.faults a"));
    assertThat(links).hasSize(3);
    hasNoFault(window);
    Chromium.picture(window, "intake-faults");
    links.forEach(link -> leadsToItsField(window, link));
    window.manage().window().setSize(NARROW);
    hasNoHole(window);
    Chromium.picture(window, "intake-parts-narrow");
    window.manage().window().setSize(Chromium.DESK);

    desk.type("intake:applicant_landline", "(02)27208889轉12")
        .type("intake:coApplicants_0_identityNumber", "A123456789")
        .tick("intake:allConsented", 0)
        .press("intake:register");
    assertThat(desk.page()).contains("等 2 人", "法定申請期間以郵戳日為準");

    desk.openCase(desk.text("caseNumber").replaceAll("\\D", ""));
    assertThat(desk.text("applicants")).isEqualTo("王○○ 等 2 人");
    assertThat(desk.text("postmark")).contains("郵戳日");
    assertThat(desk.page()).contains("共同申請人 李○○", "02-***889");
    Chromium.picture(window, "case-joint-applicants");
    desk.openDialogOf("renameDialog", "[data-place='2']");
    desk.type("rename:name", "黎" + letters()).type("rename:nameReason", "字跡看錯");
    desk.press("rename:correctName").shows("共同申請人 黎○○");
    desk.openDialogOf("addCoDialog");
    desk.type("addCo:name", "吳" + letters()).type("addCo:addCoReason", "漏列");
    desk.press("addCo:addCoApplicant").shows("王○○ 等 3 人", "共同申請人 吳○○");
    desk.openDialogOf("removeCoDialog", "[data-place='2']");
    desk.type("removeCo:removeCoReason", "不共同申請").press("removeCo:removeCoApplicant");
    assertThat(desk.text("applicants")).isEqualTo("王○○ 等 2 人");
  }

  @Test
  void whoHasNeitherMailNorMobile_isWrittenTo() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, OFFICER);
    String name = "陳" + letters();
    desk.choose("intake:caseTypeCode", 1)
        .tick("intake:channel", MAIL)
        .type("intake:applicant_name", name)
        .type("intake:applicant_landline", "02-2720-8889")
        .type("intake:applicant_postalAddress", "臺北市信義區市府路1號")
        .tick("intake:consent", 0)
        .press("intake:register");
    desk.openCase(desk.text("caseNumber").replaceAll("\\D", ""));
    desk.shows("電話或郵寄告知", "臺北市信義區***");
    hasNoFault(window);
    String letter =
        window
            .findElement(By.cssSelector("a[href*='/staff/casefile/letter']"))
            .getDomProperty("href");

    window.get(letter);
    assertThat(desk.text("letter")).contains("臺北市信義區市府路1號", name + "　收");
    hasNoFault(window);
    Chromium.picture(window, "notice-letter");

    desk.press("open");
    desk.openDialogOf("taskDialog");
    desk.type("task:taskNote", "今日郵寄").press("task:finishTask").shows("今日郵寄");
    window.get(letter);
    Patience.with(window).until(ExpectedConditions.urlContains("/staff/worklist"));
    assertThat(desk.page()).contains("查無這封信函");
  }

  @Test
  void aFaultOfABag_leadsToItsFieldToo() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of(OFFICER).open(window, "/staff/casefile/bag");
    OfficerDesk desk = new OfficerDesk(window);
    hasNoHole(window);
    desk.type("bag:rows:1:name", "王小明").type("bag:rows:1:landline", "2720-8889");
    desk.press("bag:look").shows("有錯誤 1 列");
    hasNoFault(window);
    List<WebElement> links = window.findElements(By.cssSelector("#looks a"));
    assertThat(links)
        .extracting(link -> link.getDomAttribute("href"))
        .contains("#bag:rows:1:caseTypeCode_label", "#bag:rows:1:landline", "#bag:consent_input");
    links.forEach(link -> leadsToItsField(window, link));
    Chromium.picture(window, "bag-faults");
  }

  private static void leadsToItsField(ChromeDriver window, WebElement link) {
    String target = link.getDomAttribute("href").substring(1);
    link.click();
    Patience.with(window)
        .until(w -> target.equals(w.switchTo().activeElement().getDomAttribute("id")));
  }

  private static void hasNoHole(ChromeDriver window) {
    assertThat((List<?>) window.executeScript(HOLES)).isEmpty();
  }

  private static void hasNoFault(ChromeDriver window) {
    assertThat(Axe.faults(window)).isEmpty();
  }

  private static String letters() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }
}
