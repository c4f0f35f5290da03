package tw.caseprogress.gateway.smpp.service;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * A message centre made of node-smpp, in a process of its own ({@code ear/src/test/peers}); {@code
 * ./test} brings the package.
 */
final class OtherMessageCentre implements AutoCloseable {

  private static final Path EAR = Path.of("..", "ear").toAbsolutePath().normalize();
  private static final Path SCRIPT = EAR.resolve("src/test/peers/centre.js");
  private static final Path PACKAGES = EAR.resolve("target/peers/node_modules");

  private final Process process;
  private final int port;
  private final List<String> announced = new CopyOnWriteArrayList<>();

  /** Starts one; whoever has neither node nor the package is told so, and the test is left out. */
  OtherMessageCentre(String dialect) throws IOException {
    assumeTrue(
        Files.isDirectory(PACKAGES.resolve("smpp")),
        "No node-smpp in " + PACKAGES + ": ./test brings it where there is npm");
    ProcessBuilder node = new ProcessBuilder("node", SCRIPT.toString());
    node.environment().put("NODE_PATH", PACKAGES.toString());
    node.environment().put("DIALECT", dialect);
    process = node.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String first = said.readLine();
    if (first == null) {
      throw new IOException("node ended: " + SCRIPT);
    }
    port = Integer.parseInt(first.replaceFirst("listening ", ""));
    Thread reader = new Thread(() -> said.lines().forEach(announced::add), "other-centre");
    reader.setDaemon(true);
    reader.start();
  }

  String url(String options) {
    return "smpp://city:secret@127.0.0.1:" + port + "?" + options;
  }

  /** How each message was announced, as JSON. */
  List<String> announced() {
    return announced;
  }

  /** Does nothing any more, as a machine that is overloaded; its lines stay open. */
  void standStill() throws Exception {
    signal("-STOP");
  }

  void goOn() throws Exception {
    signal("-CONT");
  }

  private void signal(String name) throws Exception {
    new ProcessBuilder("kill", name, Long.toString(process.pid())).start().waitFor();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close(); // it ends with its standard input
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
