package tw.caseprogress.system;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The administrator runs the nightly job from the console, then the reports; the supervisors get
 * them.
 */
class RunJobsIT {

  private static final Pattern BASE64_PART =
      Pattern.compile("Transfer-Encoding: base64\\R\\R([A-Za-z0-9+/=\\r\\n]+)");

  private static final Pattern REPORT_OF_A_DAY = Pattern.compile("[0-9]+-[0-9]+-report-");

  private static final Duration NINE_DAYS = Duration.ofDays(9);

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void anAdministratorRunsTheJobForYesterday_andReportsReachTheOutbox() throws IOException {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(administrator, "/admin/jobs");
    Chromium.picture(administrator, "jobs-before");
    run(administrator, 0);
    run(administrator, 1);
    Chromium.picture(administrator, "jobs-completed");
    await().atMost(Duration.ofSeconds(60)).until(() -> !reports().isEmpty());
    List<Path> reports = reports();
    String mail = Files.readString(reports.get(0), US_ASCII);
    assertThat(mail).contains("multipart/alternative", "text/html; charset=UTF-8");
    assertThat(decoded(mail)).contains("案件辦理期限日報", "依限辦出率＝依限÷已辦結");
    administrator.get(Zone.INTRANET.at("/admin/jobs?lang=en").toString());
    Chromium.picture(administrator, "jobs-en");
  }

  /** The job at a place of the page, until its run is through. */
  private static void run(ChromeDriver administrator, int place) {
    int runs = runs(administrator);
    administrator.findElements(By.cssSelector("[id$=startJob]")).get(place).click();
    Patience.with(administrator).until(elementToBeClickable(By.id("confirmYes"))).click();

    Patience.with(administrator)
        .until(visibilityOfElementLocated(By.cssSelector(".ui-messages-info")));
    Patience.with(administrator)
        .until(
            window -> {
              List<WebElement> states =
                  window.findElements(By.cssSelector("[id$=history_data] tr:first-child .tag"));
              return runs(window) > runs
                  && states.size() > place
                  && states.get(place).getText().startsWith("完成");
            });
  }

  /** The start that failed may be overcome before anybody looks: then it is put again. */
  @Test
  void whatCouldNotBeStarted_standsOnTheConsoleWithItsReason() throws Exception {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(administrator, "/admin/jobs");

    String told =
        await()
            .atMost(Duration.ofSeconds(120))
            .ignoreException(StaleElementReferenceException.class)
            .until(
                () -> {
                  try (PilotDatabase database = new PilotDatabase()) {
                    database.couldNotStart("notification-retry", "No thread for it");
                  }
                  administrator.navigate().refresh();
                  return administrator.findElements(By.cssSelector(".job-failed-start")).stream()
                      .map(WebElement::getText)
                      .collect(Collectors.joining("\n"));
                },
                text -> text.contains("No thread for it"));

    assertThat(told).contains("未能啟動");
    try (PilotDatabase database = new PilotDatabase()) {
      database.startIsOvercome("notification-retry");
    }
    administrator.navigate().refresh();
    assertThat(administrator.findElements(By.cssSelector(".job-failed-start"))).isEmpty();
  }

  /** As after nights that were slept through; at any hour one of the nightly jobs is late then. */
  @Test
  void whatIsLate_standsOnTheConsole() throws Exception {
    try (PilotDatabase owner = PilotDatabase.ofOwner()) {
      owner.installedEarlier(NINE_DAYS);
      try {
        ChromeDriver administrator = chromium.open();
        DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(administrator, "/admin/jobs");
        assertThat(administrator.findElements(By.cssSelector(".job-late")))
            .isNotEmpty()
            .allMatch(late -> late.getText().contains("逾時"));
      } finally {
        owner.installedEarlier(NINE_DAYS.negated());
      }
    }
  }

  private static int runs(WebDriver window) {
    return window.findElements(By.cssSelector("[id$=history_data] tr .tag")).size();
  }

  /** Those of the day: in the first morning of a month there are others beside them. */
  private static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(SampleFile.folder().resolve("outbox"))) {
      return files
          .filter(file -> REPORT_OF_A_DAY.matcher(file.getFileName().toString()).lookingAt())
          .toList();
    }
  }

  private static String decoded(String mail) {
    StringBuilder text = new StringBuilder();
    Matcher parts = BASE64_PART.matcher(mail);
    while (parts.find()) {
      text.append(new String(Base64.getMimeDecoder().decode(parts.group(1)), UTF_8));
    }
    return text.toString();
  }
}
