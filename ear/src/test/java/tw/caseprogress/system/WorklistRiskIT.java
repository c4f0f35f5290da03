package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The worklist by risk: each group shows as many cases as its counter says, and only those. */
class WorklistRiskIT {

  private static final String WORKLIST = "/staff/worklist?officer=all";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void eachGroupHoldsAsManyCasesAsItsCounterSays_andOnlyThoseOfItsRisk() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("construction.supervisor").open(window, WORKLIST);
    Chromium.picture(window, "worklist-risk");

    long inGroups = 0;
    for (String group : List.of("OVERDUE", "DUE_TODAY", "DUE_SOON", "WAITING")) {
      inGroups += counted(window, group);
      window.get(Zone.INTRANET.at(WORKLIST + "&group=" + group).toString());
      assertThat(standings(window))
          .as(group)
          .hasSize((int) Math.min(12, counted(window, group)))
          .allMatch(standing -> standing.contains("standing-" + standing(group)));
    }
    assertThat(inGroups).isPositive().isLessThanOrEqualTo(counted(window, "OPEN"));
    window.get(Zone.INTRANET.at(WORKLIST + "&lang=en").toString());
    Chromium.picture(window, "worklist-risk-en");
  }

  @Test
  void theMostPressingCaseComesFirst() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("construction.supervisor").open(window, WORKLIST + "&group=OPEN");

    List<String> dueDates =
        window.findElements(By.cssSelector("[id='list:rows_data'] tr")).stream()
            .map(row -> row.findElements(By.cssSelector("time")))
            .filter(times -> times.size() == 2)
            .map(times -> times.get(1).getDomAttribute("datetime"))
            .toList();

    assertThat(dueDates).hasSizeGreaterThan(1).isSorted();
  }

  private static String standing(String group) {
    return group.equals("WAITING") ? "AWAITING_" : group;
  }

  private static List<String> standings(ChromeDriver window) {
    return window.findElements(By.cssSelector("[id='list:rows_data'] .tag")).stream()
        .map(tag -> tag.getDomAttribute("class"))
        .toList();
  }

  private static long counted(ChromeDriver window, String group) {
    WebElement chip = window.findElement(By.cssSelector(".chip[href*='group=" + group + "']"));
    return Long.parseLong(chip.findElement(By.tagName("b")).getText());
  }
}
