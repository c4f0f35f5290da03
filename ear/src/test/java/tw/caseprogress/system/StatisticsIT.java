package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** What the figures of a period show to whom, and that the cases behind a figure are as many. */
class StatisticsIT {

  private static final String OVERVIEW = "/staff/statistics/overview";
  private static final Dimension PHONE = new Dimension(390, 844);

  private static KeptNights nights;

  @RegisterExtension final Chromium chromium = new Chromium();

  @BeforeAll
  static void nightsThatCounted() throws SQLException, IOException {
    nights = new KeptNights();
  }

  @AfterAll
  static void theyGo() throws SQLException {
    nights.close();
  }

  @Test
  void eachFigureOfASupervisor_leadsToAsManyCases_andBack() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("commerce.supervisor").open(window, OVERVIEW);
    click(window, By.cssSelector("[data-preset=THIS_YEAR]"), "from=");
    String year = window.getCurrentUrl();
    picture(window, "statistics-supervisor");

    for (String figure :
        List.of(
            "toHandle",
            "carriedOver",
            "received",
            "closed",
            "closedOnTime",
            "closedLate",
            "open",
            "openOnTime",
            "openOverdue",
            "paused")) {
      long shown = number(window.findElement(By.id(figure)).getText());
      List<WebElement> links = window.findElements(By.cssSelector("a#" + figure));
      assertThat(links.isEmpty()).as(figure).isEqualTo(shown == 0);
      if (shown > 0) {
        links.get(0).sendKeys(Keys.ENTER);
        Patience.with(window).until(w -> w.getCurrentUrl().contains("figure=" + figure));
        assertThat(window.findElement(By.id("count")).getDomAttribute("data-count"))
            .as(figure)
            .isEqualTo(Long.toString(shown));
        assertThat(window.findElements(By.id("changedSince"))).as(figure).isEmpty();
        assertThat(window.findElements(By.cssSelector("#cases tbody tr")))
            .as(figure)
            .hasSize((int) Math.min(shown, 50));
        if (figure.equals("closed")) {
          picture(window, "statistics-cases");
        }
        click(window, By.id("back"), "/overview");
        assertThat(window.getCurrentUrl()).isEqualTo(year);
      }
    }
    assertThat(number(window.findElement(By.id("toHandle")).getText()))
        .isEqualTo(
            number(window.findElement(By.id("closed")).getText())
                + number(window.findElement(By.id("open")).getText()));
  }

  @Test
  void theFiguresOfATypeStandInTheAddress_printAndFitAPhone() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("commerce.supervisor").open(window, OVERVIEW);
    click(window, By.cssSelector("[data-preset=THIS_YEAR]"), "from=");
    click(window, By.cssSelector("#typesTable tbody th a"), "caseType=");
    assertThat(window.findElement(By.id("daysInWords")).getText()).contains("處理期限");
    picture(window, "statistics-type");
    assertThat(Axe.faults(window)).isEmpty();
    String address = window.getCurrentUrl();

    window.get(address + "&lang=en");
    assertThat(window.findElement(By.id("rate")).getText()).endsWith("%");
    picture(window, "statistics-type-en");
    window.get(address + "&lang=zh-TW");
    window.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(window.findElement(By.cssSelector("nav.side")).isDisplayed()).isFalse();
    assertThat(window.findElement(By.id("filter")).isDisplayed()).isFalse();
    assertThat(window.findElement(By.cssSelector("#closedChart svg")).isDisplayed()).isTrue();
    picture(window, "statistics-type-print");

    ChromeDriver phone = chromium.open("zh-TW", PHONE);
    DemoSignIn.of("commerce.supervisor").open(phone, OVERVIEW);
    assertThat(
            (Boolean)
                phone.executeScript(
                    "return document.documentElement.scrollWidth <= window.innerWidth"))
        .isTrue();
    picture(phone, "statistics-phone");
  }

  @Test
  void anOfficerSeesTheOwnCasesBesideTheAgency() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("commerce.officer").open(window, OVERVIEW);

    assertThat(window.findElement(By.id("ownClosings")).getText()).contains("我辦結", "全機關");
    assertThat(window.findElements(By.id("load"))).isEmpty();
    picture(window, "statistics-officer");
  }

  @Test
  void theEvaluationOfficeComparesAgencies_seesNoCase_andKeepsAssumptions() {
    ChromeDriver window = chromium.open();
    DemoSignIn.withRole("EVALUATION_OFFICER").open(window, OVERVIEW);
    click(window, By.cssSelector("[data-preset=THIS_YEAR]"), "from=");
    assertThat(window.findElements(By.cssSelector("#agenciesTable tbody tr")))
        .hasSizeGreaterThan(5);
    assertThat(window.findElements(By.cssSelector("a[href*='/statistics/cases']"))).isEmpty();
    assertThat(Axe.faults(window)).isEmpty();
    picture(window, "statistics-city");
    window.get(window.getCurrentUrl() + "&lang=en");
    picture(window, "statistics-city-en");
    click(window, By.cssSelector("#agenciesTable tbody th a"), "agency=");
    assertThat(window.findElements(By.id("agenciesTable"))).isEmpty();

    window.get(Zone.INTRANET.at("/staff/statistics/pilot?lang=zh-TW").toString());
    assertThat(window.findElement(By.id("workingDays")).getText()).isNotEmpty();
    assertThat(Axe.faults(window)).isEmpty();
    picture(window, "statistics-pilot");
    window.get(Zone.INTRANET.at("/staff/statistics/cases?figure=open").toString());
    assertThat(window.findElements(By.id("cases"))).isEmpty();

    window.get(Zone.INTRANET.at("/staff/statistics/benefit").toString());
    OfficerDesk desk = new OfficerDesk(window);
    desk.press("assumptions:proposal").press("assumptions:save").shows("參數已儲存");
    assertThat(window.findElement(By.id("personDays")).getText()).isEqualTo("9,375");
    assertThat(window.findElement(By.id("callCharges")).getText()).isEqualTo("2,400,000");
    assertThat(window.findElement(By.id("costsSaved")).getText()).isEqualTo("7,600,000");
    desk.type("assumptions:minutes", "12").type("assumptions:callCharge", "1.5");
    desk.press("assumptions:save");
    desk.showsAt("personDays", "11,250");
    assertThat(window.findElement(By.id("history")).getText()).contains("丁研考", "12 分鐘");
    assertThat(Axe.faults(window)).isEmpty();
    picture(window, "statistics-benefit");
    desk.type("assumptions:hoursPerDay", "0").press("assumptions:save").shows("請填 1 到 24 的整數");
    desk.press("assumptions:proposal").press("assumptions:save").showsAt("personDays", "9,375");
  }

  private static void click(ChromeDriver window, By link, String then) {
    window.findElement(link).click();
    Patience.with(window).until(w -> w.getCurrentUrl().contains(then));
  }

  private static long number(String text) {
    return Long.parseLong(text.replace(",", ""));
  }

  private static void picture(ChromeDriver window, String name) {
    Dimension size = window.manage().window().getSize();
    Number height =
        (Number) window.executeScript("return document.documentElement.scrollHeight + 160");
    window.manage().window().setSize(new Dimension(size.getWidth(), height.intValue()));
    Chromium.picture(window, name);
    window.manage().window().setSize(size);
  }
}
