package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** What an auditor reads: who looked at a case and changed it, and that the auditor looked. */
class AuditTrailIT {

  private static final String TRAIL = "/admin/audit/trail";
  private static final Dimension PHONE = new Dimension(390, 844);

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void whoLookedAtACase_isFoundByItsNumber_andThatIsWrittenDownToo() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), "welfare.officer").fillIntake("稽核申請人");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    desk.openCase(number).press("progress:record").shows("進度已更新。");

    ChromeDriver window = chromium.open();
    DemoSignIn.withRole("AUDITOR").open(window, TRAIL);
    OfficerDesk trail = new OfficerDesk(window);
    trail.type("filter:caseNumber", number).press("filter:search");
    trail.shows("登錄辦理進度");
    assertThat(lines(window))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains(number, "沈承辦", "welfare.officer"))
        .noneSatisfy(line -> assertThat(line).contains("稽核申請人"));
    assertThat(window.getCurrentUrl()).contains("caseNumber=");
    Chromium.picture(window, "audit-trail");

    window.get(Zone.INTRANET.at(TRAIL + "?actor=auditor").toString());
    assertThat(lines(window).get(0)).contains("查閱稽核紀錄", "auditor");
    window.get(Zone.INTRANET.at(TRAIL + "?lang=en").toString());
    Chromium.picture(window, "audit-trail-en");
  }

  @Test
  void whatIsNoNumberOrNoOrder_isToldAsSuch_andOlderEntriesFollow() {
    ChromeDriver window = chromium.open("zh-TW", PHONE);
    DemoSignIn.withRole("AUDITOR").open(window, TRAIL);
    OfficerDesk trail = new OfficerDesk(window);
    Chromium.picture(window, "audit-trail-phone");

    trail.type("filter:caseNumber", "115-4826-1903-58").press("filter:search");
    trail.shows("案件編號有一個數字打錯");
    trail
        .type("filter:caseNumber", "")
        .date("filter:from", LocalDate.now().plusDays(2))
        .press("filter:search");
    trail.shows("日期（起）不能晚於日期（迄）");

    window.get(Zone.INTRANET.at(TRAIL + "?from=2008-01-01").toString());
    trail.shows("一次最多查 92 天的紀錄");
    assertThat(lines(window)).isEmpty();

    window.get(Zone.INTRANET.at(TRAIL + "?from=2008-01-01&actor=construction.officer").toString());
    List<String> newest = lines(window);
    assertThat(newest).hasSize(50);
    window.findElement(By.id("older")).click();
    Patience.with(window).until(w -> w.getCurrentUrl().contains("before="));
    assertThat(lines(window)).isNotEmpty().isNotEqualTo(newest);
  }

  private static List<String> lines(ChromeDriver window) {
    return window.findElements(By.cssSelector("#trail tbody tr")).stream()
        .map(WebElement::getText)
        .toList();
  }
}
