package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * The database is away for a while and comes back: that jobs could not be started is told, and then
 * they start again, by themselves and by hand. The job is the projection of a closure on a Sunday,
 * which moves nothing.
 */
class JobsSurviveDatabaseRestartIT {

  private static final Duration PATIENCE = Duration.ofSeconds(180);

  /** The retries begin every five minutes: one that could not stands on /health until the next. */
  private static final Duration NEXT_RETRIES = Duration.ofMinutes(8);

  private static final Pattern DATABASE_IS_DOWN =
      Pattern.compile("\"name\":\"database\",\"status\":\"DOWN\"");

  @RegisterExtension final Chromium chromium = new Chromium();

  private final Client operations = new Client("203.0.113.78");

  @Test
  void jobsStartAgainAfterTheDatabaseWasAway_andTheOutageWasTold() throws Exception {
    LocalDate sunday =
        LocalDate.now(Clock.system(ZoneId.of("Asia/Taipei")))
            .with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    PilotDatabaseServer.stop();
    try {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(health("").body())
                      .contains("deadline-projection", "could not be started at"));
      assertThat(health("/live").statusCode()).isEqualTo(200);
      HttpResponse<String> ready = health("/ready");
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body()).containsPattern(DATABASE_IS_DOWN);
    } finally {
      PilotDatabaseServer.start();
    }

    try (PilotDatabase database = new PilotDatabase()) {
      long change = database.close(sunday);
      try {
        await().atMost(PATIENCE).until(() -> database.isProjected(change));
      } finally {
        long withdrawal = database.withdraw();
        await().atMost(PATIENCE).until(() -> database.isProjected(withdrawal));
      }
    }
    await().atMost(NEXT_RETRIES).until(() -> health("").statusCode() == 200);
    startByHand();
  }

  private void startByHand() {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(administrator, "/admin/jobs");
    administrator.findElement(By.cssSelector("[id$=startJob]")).click();
    Patience.with(administrator)
        .until(ExpectedConditions.elementToBeClickable(By.id("confirmYes")))
        .click();
    Patience.with(administrator)
        .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".ui-messages-info")));
  }

  private HttpResponse<String> health(String kind) {
    return operations.get(Zone.OPERATIONS.at("/health" + kind));
  }
}
