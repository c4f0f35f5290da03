package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.frameToBeAvailableAndSwitchToIt;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** A supervisor chooses on which mornings the report comes and what it holds, by keys alone. */
class ReportSettingsIT {

  private static final String PAGE = "/staff/report-settings";

  @RegisterExtension final Chromium chromium = new Chromium();

  @AfterEach
  void forgetTheChoice() throws Exception {
    try (Connection connection = database();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from report_subscription");
    }
  }

  @Test
  void theChoiceIsKept_andNoDayAtAllIsRefused() throws Exception {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("commerce.supervisor").open(window, PAGE);
    OfficerDesk desk = new OfficerDesk(window);
    assertThat(window.findElement(By.id("address")).getText()).contains("@");
    Chromium.picture(window, "report-settings");

    for (int day = 0; day < 7; day++) {
      press(window, "reports:weekdays:" + day, Keys.SPACE);
    }
    press(window, "reports:save", Keys.ENTER);
    desk.atRest().shows("請至少選一天");

    press(window, "reports:weekdays:0", Keys.SPACE);
    press(window, "reports:monthly_input", Keys.SPACE);
    press(window, "reports:save", Keys.ENTER);
    desk.atRest().shows("已儲存");

    window.get(Zone.INTRANET.at(PAGE).toString());
    assertThat(isTicked(window, "reports:weekdays:0")).isTrue();
    assertThat(isTicked(window, "reports:weekdays:1")).isFalse();
    assertThat(isTicked(window, "reports:monthly_input")).isFalse();
    assertThat(isTicked(window, "reports:daily_input")).isTrue();
  }

  @Test
  void theNewestReport_isShownAsItWouldCome_orSaidNotToBeThere() throws Exception {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("commerce.supervisor").open(window, PAGE);
    OfficerDesk desk = new OfficerDesk(window);

    desk.press("reports:show");

    if (window.findElements(By.id("mail")).isEmpty()) {
      assertThat(desk.page()).contains("還沒有統計完成的日子");
      return;
    }
    Patience.with(window).until(frameToBeAvailableAndSwitchToIt(By.id("mail")));
    Patience.with(window).until(textToBePresentInElementLocated(By.tagName("h1"), "案件辦理期限日報"));
    window.switchTo().defaultContent();
    Chromium.picture(window, "report-settings-preview");
    desk.press("reports:send");
    assertThat(desk.page()).contains("報表已排入寄送");
  }

  /** A button that has just been pressed is not to be pressed for a moment. */
  private static void press(ChromeDriver window, String id, Keys key) {
    WebElement field =
        Patience.with(window)
            .until(
                w ->
                    Optional.of(w.findElement(By.id(id)))
                        .filter(WebElement::isEnabled)
                        .orElse(null));
    window.executeScript("arguments[0].focus()", field);
    window.switchTo().activeElement().sendKeys(key);
  }

  private static boolean isTicked(ChromeDriver window, String id) {
    return window.findElement(By.id(id)).isSelected();
  }

  private static Connection database() throws Exception {
    return DriverManager.getConnection(
        System.getProperty("caseprogress.jdbc.url"),
        "caseprogress",
        Files.readString(SampleFile.folder().resolve("secrets/database")).trim());
  }
}
