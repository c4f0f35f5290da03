package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import tw.caseprogress.job.Job;

/**
 * The database is away for a while and comes back: that jobs could not be started is told, and then
 * each of those that timers begin starts again, by itself; and one by hand. A run of the retries is
 * under way when the database goes, and is begun anew. The projection has a closure on a Sunday to
 * do, which moves nothing.
 */
class JobsSurviveDatabaseRestartIT {

  private static final Duration PATIENCE = Duration.ofSeconds(180);

  private static final Pattern DATABASE_IS_DOWN =
      Pattern.compile("\"name\":\"database\",\"status\":\"DOWN\"");

  private static final Duration FOR_ALL = Duration.ofMinutes(5);

  /** The retries begin every five minutes: one that could not stands on /health until the next. */
  private static final Duration NEXT_RETRIES = Duration.ofMinutes(8);

  @RegisterExtension final Chromium chromium = new Chromium();

  private final Client operations = new Client("203.0.113.78");

  @Test
  void jobsStartAgainAfterTheDatabaseWasAway_andTheOutageWasTold() throws Exception {
    try (HeldRetry broken = new HeldRetry()) {
      startByHand(Job.NOTIFICATION_RETRY);
      await().atMost(PATIENCE).until(broken::isUnderWay);
      theDatabaseIsAway();
      Instant back = Instant.now();
      await().atMost(FOR_ALL).until(broken::isMadeUpFor);
      assertThat(broken.wasBegunAnew(back)).as("not by the timer of every five minutes").isTrue();
    }
    try (JobsAsked jobs = new JobsAsked()) {
      theProjectionStarts(nextSunday());
      await()
          .atMost(FOR_ALL)
          .untilAsserted(() -> assertThat(jobs.done()).containsAll(JobsAsked.JOBS));
    }
    await().atMost(NEXT_RETRIES).until(() -> health("").statusCode() == 200);
    startByHand(Job.NIGHTLY_DEADLINE_STATISTICS);
  }

  private static LocalDate nextSunday() {
    return LocalDate.now(Clock.system(ZoneId.of("Asia/Taipei")))
        .with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
  }

  private void theDatabaseIsAway() throws Exception {
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
  }

  private static void theProjectionStarts(LocalDate sunday) throws Exception {
    try (PilotDatabase database = new PilotDatabase()) {
      long change = database.close(sunday);
      try {
        await().atMost(PATIENCE).until(() -> database.isProjected(change));
      } finally {
        long withdrawal = database.withdraw();
        await().atMost(PATIENCE).until(() -> database.isProjected(withdrawal));
      }
    }
  }

  private void startByHand(Job job) {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(administrator, "/admin/jobs");
    administrator
        .findElement(By.cssSelector("[id$=':" + job.ordinal() + ":start:startJob']"))
        .click();
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
