package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A second server on the pilot's database: a copy of the first with gateways of its own. */
final class SecondServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final Path FOLDER = SampleFile.folder().resolve("twin");
  private static final Path PID = FOLDER.resolve("domain/case-progress/config/pid");

  private boolean alive;

  /**
   * Starts it by the command that ./test wrote down, and waits until it serves.
   *
   * @param gateways the settings of its gateways, a line each
   */
  SecondServer(String... gateways) throws IOException, InterruptedException {
    Path settings = Files.createTempFile("gateways", ".properties");
    Files.write(settings, List.of(gateways));
    Path log = SampleFile.folder().resolve("log/start-twin.log");
    Process start =
        new ProcessBuilder(
                "bash", SampleFile.folder().resolve("start-twin").toString(), settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(start.waitFor()).as("see " + log).isZero();
    alive = true;
    try {
      Files.delete(settings);
      String operations = "http://127.0.0.1:" + port("OPS");
      await()
          .atMost(PATIENCE)
          .until(() -> PilotServer.isReady(path -> URI.create(operations + path)));
    } catch (IOException | RuntimeException e) {
      kill(); // nobody has it yet to close it
      throw e;
    }
  }

  /**
   * The address of a page or resource of its public zone.
   *
   * @param path begins with a slash
   */
  URI at(String path) throws IOException {
    return URI.create("http://127.0.0.1:" + port("PUBLIC") + path);
  }

  private static String port(String listener) throws IOException {
    String name = "TWIN_" + listener + "_PORT=";
    return Files.readAllLines(FOLDER.resolve("ports")).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()))
        .findFirst()
        .orElseThrow();
  }

  /** Ends it by SIGKILL. */
  void kill() throws IOException {
    PilotServer.kill(PID);
    alive = false;
  }

  @Override
  public void close() throws IOException {
    if (alive) {
      kill();
    }
  }
}
