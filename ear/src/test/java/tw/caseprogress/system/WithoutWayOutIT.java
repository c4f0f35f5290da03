package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A server without a mail server, a gateway and the wish for files, as one in production whose
 * settings were forgotten: it says so, and loses nothing.
 */
class WithoutWayOutIT {

  private static final Path SETTINGS = SampleFile.folder().resolve("secrets/gateways.properties");

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void itSaysThatNoticesWait_andTheyLeaveOnceThereIsAWay() throws Exception {
    List<String> before = Files.readAllLines(SETTINGS);
    try (QueuedMails mails = new QueuedMails()) {
      try {
        startWith(Stream.concat(before.stream(), Stream.of("CASEPROGRESS_OUTBOX=off")).toList());
        theMonitorIsTold();
        theAdministratorIsTold();
        mails.add(3);
        // Dispatch looks every second
        await()
            .during(Duration.ofSeconds(5))
            .atMost(Duration.ofSeconds(60))
            .until(() -> mails.waiting() == 3);
        assertThat(filesOf(mails)).isZero();
      } finally {
        startWith(before);
      }
      await().atMost(Duration.ofSeconds(90)).until(() -> mails.waiting() == 0);
      assertThat(filesOf(mails)).isEqualTo(3);
    }
  }

  private static void theMonitorIsTold() {
    assertThat(new Client("203.0.113.81").get(Zone.OPERATIONS.at("/health")).body())
        .contains("mails wait: set CASEPROGRESS_SMTP_URL")
        .contains("text messages wait: set CASEPROGRESS_SMPP_URL or CASEPROGRESS_SMS_HTTP_URL");
  }

  private void theAdministratorIsTold() {
    ChromeDriver window = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(window, "/admin/gateways");
    assertThat(new OfficerDesk(window).page()).contains("沒有設定郵件伺服器", "沒有設定簡訊閘道", "通知不存成檔案");
  }

  private static void startWith(List<String> settings) throws Exception {
    Files.write(SETTINGS, settings);
    PilotServer.kill();
    PilotServer.start();
  }

  private static long filesOf(QueuedMails mails) throws Exception {
    try (Stream<Path> files = Files.list(SampleFile.folder().resolve("outbox"))) {
      List<String> ours = mails.queued().stream().map(id -> "-notice-" + id + ".eml").toList();
      return files.filter(file -> ours.stream().anyMatch(file.toString()::endsWith)).count();
    }
  }
}
