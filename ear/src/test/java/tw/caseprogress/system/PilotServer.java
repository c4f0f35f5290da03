package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The server process of the pilot, for tests that end it as a failing machine would. */
final class PilotServer {

  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final Pattern SAMPLE_IS_THERE =
      Pattern.compile("\"state\" *: *\"(NONE|COMPLETE)\"");
  private static final Path PID = SampleFile.folder().resolve("domain/case-progress/config/pid");

  private PilotServer() {}

  /** Ends the server by SIGKILL: no bean says goodbye, no transaction is closed. */
  static void kill() throws IOException {
    kill(PID);
  }

  /** Ends the server whose process a file names. */
  static void kill(Path pid) throws IOException {
    ProcessHandle server =
        ProcessHandle.of(Long.parseLong(Files.readString(pid).trim())).orElseThrow();
    assertThat(server.destroyForcibly()).isTrue();
    // Nobody may be there to collect a process whose parent has gone: then it has no command left.
    // And a peer of the test that it talked to may complain.
    await()
        .dontCatchUncaughtExceptions()
        .until(() -> !server.isAlive() || server.info().command().isEmpty());
  }

  /** Starts the server by the command that ./test wrote down; does nothing if it answers. */
  static void start() throws IOException, InterruptedException {
    if (isReady()) {
      return;
    }
    Path log = SampleFile.folder().resolve("log/start-again.log");
    Process start =
        new ProcessBuilder("bash", SampleFile.folder().resolve("start-domain").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(start.waitFor()).as("see " + log).isZero();
    await().atMost(PATIENCE).until(PilotServer::isReady);
  }

  private static boolean isReady() throws InterruptedException {
    return isReady(Zone.OPERATIONS::at) && answers(Zone.PUBLIC.at("/"), "");
  }

  /**
   * Whether a server says that people may come, and that its sample is there.
   *
   * @param operations tells the address of a path of its operations listener
   */
  static boolean isReady(Function<String, URI> operations) throws InterruptedException {
    return answers(operations.apply("/health/ready"), "\"public-page\"")
        && ask(operations.apply("/health/started"))
            .map(HttpResponse::body)
            .filter(body -> SAMPLE_IS_THERE.matcher(body).find())
            .isPresent();
  }

  private static boolean answers(URI uri, String text) throws InterruptedException {
    return ask(uri)
        .filter(answer -> answer.statusCode() == 200 && answer.body().contains(text))
        .isPresent();
  }

  private static Optional<HttpResponse<String>> ask(URI uri) throws InterruptedException {
    try {
      return Optional.of(
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      return Optional.empty(); // nothing listens yet
    }
  }
}
