package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * A real Prometheus sees the server, finds each figure that our rules and our dashboard ask for,
 * and calls when a mail waits; where there is one (Debian: prometheus).
 */
class PrometheusIT {

  private static final Path TRY = Path.of("../server-config/monitoring/try");

  @Test
  void seesTheServer_findsEachFigure_andCallsForAMailThatWaits() throws Exception {
    assumeTrue(isThere("prometheus") && isThere("promtool"), "No Prometheus");
    try (PilotDatabase database = new PilotDatabase()) {
      long mail = database.leaveMailWaiting();
      try {
        Process tried =
            new ProcessBuilder(
                    TRY.toString(),
                    System.getProperty("caseprogress.port.ops"),
                    "CaseProgressMailsWait")
                .redirectErrorStream(true)
                .start();
        String said = new String(tried.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(tried.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(tried.exitValue()).as(said).isZero();
        assertThat(said).contains("{alertname=\"CaseProgressMailsWait\"}");
      } finally {
        database.takeAway(mail);
      }
    }
  }

  private static boolean isThere(String program) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
