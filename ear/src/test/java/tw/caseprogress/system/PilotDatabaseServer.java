package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

/** The PostgreSQL of the pilot, for tests that take it away and bring it back. */
final class PilotDatabaseServer {

  private PilotDatabaseServer() {}

  /** Ends it as an administrator would: the sessions are closed, everything is written down. */
  static void stop() throws IOException, InterruptedException {
    carryOut("stop");
  }

  /** Starts it on the same data; returns when it answers. */
  static void start() throws IOException, InterruptedException {
    carryOut("start");
  }

  private static void carryOut(String command) throws IOException, InterruptedException {
    Path log = SampleFile.folder().resolve("log/postgres-" + command + ".log");
    Process process =
        new ProcessBuilder(
                "bash", SampleFile.folder().resolve("postgres-command").toString(), command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor()).as("see " + log).isZero();
  }
}
