package tw.caseprogress.benchmarks.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Runs wrk with the script beside this command: one thread, {@value #CONNECTIONS} connections.
 *
 * @param script the way of {@code query.lua}
 * @param lists the folder with the lists of cases
 * @param port that of the public zone
 */
record Wrk(Path script, Path lists, int port) {

  private static final int CONNECTIONS = 16;
  private static final Pattern RESULT =
      Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

  /**
   * What it counted.
   *
   * @param p50Micros half of the answers came within
   * @param refused answers of status 400 or above
   * @param broken requests without an answer
   */
  record Counted(
      long requests, long micros, long p50Micros, long p99Micros, long refused, long broken) {

    double aSecond() {
      return requests * 1e6 / micros;
    }
  }

  /** Asks for so many seconds. */
  Counted run(Target target, int seconds) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "wrk",
                "-t1",
                "-c" + CONNECTIONS,
                "-d" + seconds + "s",
                "--timeout",
                "10s",
                "-s",
                script.toString(),
                "http://127.0.0.1:" + port,
                "--",
                target.kind(),
                lists.resolve(target.list()).toString(),
                Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000)))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher result = RESULT.matcher(said);
    if (process.waitFor() != 0 || !result.find()) {
      throw new IOException("wrk said: " + said);
    }
    List<Long> counted =
        IntStream.rangeClosed(1, 6).mapToObj(group -> Long.parseLong(result.group(group))).toList();
    return new Counted(
        counted.get(0),
        counted.get(1),
        counted.get(2),
        counted.get(3),
        counted.get(4),
        counted.get(5));
  }
}
