package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a supervisor sees in the morning: who keeps the deadlines, and how one late case stands. */
class SupervisorIT {

  private static final By NUMBERS = By.cssSelector("[id$=rows_data] tr td:nth-child(3)");

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void theWorklistShowsTheWholeAgencyAndNoOther_theLatestFirst() {
    ChromeDriver supervisor = chromium.open();
    DemoSignIn.withRole("SUPERVISOR").open(supervisor, "/staff/worklist");
    List<String> shown =
        supervisor.findElements(NUMBERS).stream().map(WebElement::getText).toList();
    Set<String> agencies =
        SampleFile.rows("sample-cases.csv").stream()
            .filter(row -> shown.contains(row.get("caseNumber")))
            .map(row -> row.get("agency"))
            .collect(Collectors.toSet());

    assertThat(agencies).hasSize(1);
    assertThat(supervisor.findElement(By.cssSelector("[id$=rows_data] tr .tag")).getText())
        .contains("逾期");
  }

  @Test
  void aCaseIsReadButNotWorkedByASupervisor() {
    ChromeDriver supervisor = chromium.open();
    DemoSignIn.withRole("SUPERVISOR").open(supervisor, "/staff/worklist");
    supervisor.findElement(NUMBERS).findElement(By.tagName("a")).click();

    new OfficerDesk(supervisor).shows("歷程", "計算明細");
    assertThat(supervisor.findElements(By.cssSelector("[data-dialog=closeDialog]"))).isEmpty();
  }
}
