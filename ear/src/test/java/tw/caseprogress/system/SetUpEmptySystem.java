package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * From an empty system, as it was installed, to people who can register cases. Run by {@code ./test
 * --it installed} alone: the other tests have a pilot or an empty database without pages.
 */
class SetUpEmptySystem {

  private static final String AGENCY = "379130100A";
  private static final String NEW_PASSWORD = "Kuai-yi-cha-2026-set-up";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void theFirstAdministratorLetsAnAgencyIn_whichLetsItsOfficersIn() throws IOException {
    Path file = Path.of(System.getProperty("caseprogress.var"), "first-administrator.txt");
    OfficerDesk city = signIn("admin", Files.readString(file).strip());
    assertThat(city.window().getCurrentUrl()).endsWith("/admin/start/checklist");
    assertThat(file).as("its password opens nothing any more").doesNotExist();
    city.shows("開始使用", "通知信在資料庫裡等候", "還沒有機關管理者的機關有", "使用中的機關有");

    go(city, "/admin/people/person?agency=" + AGENCY);
    String password = create(city, "commerce.first", "林管理");
    OfficerDesk agency = signIn("commerce.first", password);
    assertThat(agency.window().getCurrentUrl()).endsWith("/admin/start/checklist");
    agency.shows("還沒有承辦人的機關有 1 個");

    go(agency, "/admin/people/person");
    password = create(agency, "commerce.second", "馮承辦");
    go(agency, "/admin/start/checklist");
    agency.shows("有承辦人可以登錄案件");
    OfficerDesk officer = signIn("commerce.second", password);
    assertThat(officer.window().getCurrentUrl()).endsWith("/staff/worklist");
  }

  private static void go(OfficerDesk desk, String path) {
    desk.window().get(Zone.INTRANET.at(path).toString());
  }

  private static String create(OfficerDesk desk, String login, String name) {
    desk.type("details:login", login).type("details:name", name).tick("details:roles", 0);
    desk.press("details:save");
    return desk.await(By.id("oneTimePassword")).getText();
  }

  private OfficerDesk signIn(String login, String password) {
    ChromeDriver window = chromium.open();
    new DemoSignIn(login, password).open(window, "/");
    Patience.with(window).until(ExpectedConditions.urlContains("/change-password"));
    window.findElement(By.id("changePassword:current")).sendKeys(password);
    window.findElement(By.id("changePassword:new")).sendKeys(NEW_PASSWORD);
    window.findElement(By.id("changePassword:repeated")).sendKeys(NEW_PASSWORD);
    window.findElement(By.id("changePassword:submit")).click();
    Patience.with(window)
        .until(ExpectedConditions.not(ExpectedConditions.urlContains("/change-password")));
    return new OfficerDesk(window);
  }
}
