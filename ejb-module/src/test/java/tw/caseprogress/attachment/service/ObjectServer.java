package tw.caseprogress.attachment.service;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * S3Proxy, an independent server of the protocol S3, as a program of its own; its one bucket is a
 * folder. It checks signatures.
 */
public final class ObjectServer implements AutoCloseable {

  private static final Path PROGRAM =
      Path.of("..", "ejb-module", "target", "peers", "s3proxy-jar-with-dependencies.jar");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String BUCKET = "scans";
  private static final String KEY = "city";
  private static final String SECRET = "p@ss/word";

  private final Path objects;
  private final int port;
  private final Process process;

  private ObjectServer(Path objects, int port, Process process) {
    this.objects = objects;
    this.port = port;
    this.process = process;
  }

  /** Starts it with what it keeps in a folder. */
  public static ObjectServer start(Path folder) throws IOException {
    Path objects = Files.createDirectories(folder.resolve("objects"));
    Files.createDirectories(objects.resolve(BUCKET));
    int port = freePort();
    Path settings =
        Files.write(
            folder.resolve("s3proxy.conf"),
            List.of(
                "s3proxy.endpoint=http://127.0.0.1:" + port,
                "s3proxy.authorization=aws-v2-or-v4",
                "s3proxy.identity=" + KEY,
                "s3proxy.credential=" + SECRET,
                "jclouds.provider=filesystem-nio2",
                "jclouds.identity=local",
                "jclouds.credential=local",
                "jclouds.filesystem.basedir=" + objects.toAbsolutePath()));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-jar",
                PROGRAM.toAbsolutePath().toString(),
                "--properties",
                settings.toAbsolutePath().toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("s3proxy.log").toFile())
            .start();
    ObjectServer server = new ObjectServer(objects, port, process);
    await().atMost(PATIENCE).ignoreExceptions().until(server::answers);
    return server;
  }

  private boolean answers() throws IOException {
    URI address = URI.create("http://127.0.0.1:" + port + "/");
    return ((HttpURLConnection) address.toURL().openConnection()).getResponseCode() > 0;
  }

  /** Its address, as it is set. */
  public String url() {
    return url("p%40ss%2Fword");
  }

  String url(String secret) {
    return "http://" + KEY + ":" + secret + "@127.0.0.1:" + port + "/" + BUCKET;
  }

  /** The keys of what it keeps. */
  public List<String> keys() throws IOException {
    Path bucket = objects.resolve(BUCKET);
    try (Stream<Path> files = Files.walk(bucket)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> bucket.relativize(file).toString())
          .toList();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
