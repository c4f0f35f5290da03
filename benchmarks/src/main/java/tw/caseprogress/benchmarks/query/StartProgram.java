package tw.caseprogress.benchmarks.query;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tw.caseprogress.benchmarks.CpuTime;

/**
 * Asks a filled server that has just said it is ready for closed cases, five seconds after five
 * seconds, and prints when it is at its full speed. Started by {@code benchmarks/start}.
 *
 * <p>The arguments are how many seconds went by from the start to ready, and the file for the
 * results.
 */
public final class StartProgram {

  private static final PrintStream OUT = System.out;
  private static final int SLICES = 30;
  private static final int SECONDS = 5;
  private static final double FULL = 0.9;

  private final Path var = Path.of(System.getProperty("var", "var"));
  private final Wrk wrk =
      new Wrk(
          Path.of(System.getProperty("script")),
          var.resolve("filled"),
          Integer.getInteger("public"));
  private final long server = Long.getLong("server.pid");
  private final long postmaster = Long.getLong("postgres.pid");
  private final List<Slice> slices = new ArrayList<>();

  /**
   * Five seconds.
   *
   * @param until the queries since the start, these among them
   */
  private record Slice(int second, long until, Taken taken) {}

  private StartProgram() {}

  /** Runs the program and prints its figures. */
  public static void main(String[] args) throws Exception {
    new StartProgram().measure(Integer.parseInt(args[0]), Path.of(args[1]));
  }

  private void measure(int secondsToReady, Path file) throws Exception {
    OUT.println("| seconds since ready | queries | a second | p99 | CPU a query |");
    OUT.println("|---|---|---|---|---|");
    long until = 0;
    for (int i = 1; i <= SLICES; i++) {
      CpuTime before = CpuTime.now(server, postmaster);
      Wrk.Counted counted = wrk.run(Target.CLOSED, SECONDS);
      until += counted.requests();
      Taken taken = Taken.of(counted, CpuTime.now(server, postmaster).since(before));
      slices.add(new Slice(i * SECONDS, until, taken));
      OUT.printf(
          Locale.ROOT,
          "| %d | %,d | %,.0f | %.1f ms | %.2f ms |%n",
          i * SECONDS,
          until,
          taken.aSecond(),
          taken.p99Micros() / 1e3,
          taken.cpuMicros() / 1e3);
    }
    Slice full = fullSpeed();
    OUT.printf(
        Locale.ROOT,
        "ready after %d s; at %.0f %% of its speed, by CPU a query, %d s and %,d queries later%n",
        secondsToReady,
        FULL * 100,
        full.second(),
        full.until());
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, json(secondsToReady, full));
  }

  /** The first that took hardly more of the processors than the least: others slow it down less. */
  private Slice fullSpeed() {
    double least = slices.stream().mapToDouble(one -> one.taken().cpuMicros()).min().orElseThrow();
    return slices.stream()
        .filter(one -> one.taken().cpuMicros() <= least / FULL)
        .findFirst()
        .orElseThrow();
  }

  private String json(int secondsToReady, Slice full) throws IOException {
    List<String> rows =
        slices.stream()
            .map(
                one ->
                    String.format(
                        Locale.ROOT,
                        "%n    {\"second\": %d, \"queries\": %d, \"requestsPerSecond\": %.0f,"
                            + " \"cpuMicros\": %.0f}",
                        one.second(),
                        one.until(),
                        one.taken().aSecond(),
                        one.taken().cpuMicros()))
            .toList();
    return String.format(
        Locale.ROOT,
        "{%n  \"command\": \"benchmarks/start\",%n  \"takenOn\": \"%s\",%n  \"cases\": %s,%n"
            + "  \"secondsToReady\": %d,%n  \"secondsToFullSpeed\": %d,%n"
            + "  \"queriesToFullSpeed\": %d,%n  \"slices\": [%s]%n}%n",
        LocalDate.now(),
        Files.readString(var.resolve("filled/cases")).strip(),
        secondsToReady,
        full.second(),
        full.until(),
        String.join(",", rows));
  }
}
