package tw.caseprogress.benchmarks.query;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tw.caseprogress.benchmarks.CpuTime;

/**
 * Asks a filled server for the progress of cases as many strangers, in turn with a bare resource,
 * and prints what a request takes. Started by {@code benchmarks/query}.
 *
 * <p>The arguments are the number of rounds, the seconds for each target in a round, and the file
 * for the results. Ends with an exception if a request was refused or not answered: a protection
 * that steps in is not to be measured. With {@code -Dprofile=true} the server is recorded for as
 * long again at each target after the rounds, and where it was goes to {@code profile-….txt} in the
 * folder of the server.
 */
public final class QueryProgram {

  private static final PrintStream OUT = System.out;
  private static final List<Target> TARGETS = List.of(Target.values());

  private final Path var = Path.of(System.getProperty("var", "var"));
  private final Wrk wrk =
      new Wrk(
          Path.of(System.getProperty("script")),
          var.resolve("filled"),
          Integer.getInteger("public"));
  private final long server = Long.getLong("server.pid");
  private final long postmaster = Long.getLong("postgres.pid");
  private final Results results = new Results();

  private QueryProgram() {}

  /** Runs the program and prints its figures. */
  public static void main(String[] args) throws Exception {
    new QueryProgram()
        .measure(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Path.of(args[2]));
  }

  private void measure(int rounds, int seconds, Path file) throws Exception {
    double loadBefore = load();
    warmUp(Integer.getInteger("warm", 20));
    for (int round = 1; round <= rounds; round++) {
      for (Target target : TARGETS) {
        Taken taken = take(target, seconds);
        results.add(target, taken);
        OUT.printf(
            Locale.ROOT,
            "  %d %s: %,.0f a second, p99 %.1f ms, CPU %.2f + %.2f ms, load %.1f%n",
            round,
            target.title(),
            taken.aSecond(),
            taken.p99Micros() / 1e3,
            taken.serverMicros() / 1e3,
            taken.databaseMicros() / 1e3,
            load());
      }
    }
    OUT.print(results.table());
    if (Boolean.getBoolean("profile")) {
      profile(seconds);
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, json(loadBefore, rounds, seconds));
  }

  private void profile(int seconds) throws IOException, InterruptedException {
    Recorder recorder = new Recorder(server, var);
    for (Target target : TARGETS) {
      Profile profile = recorder.record(target.title(), () -> take(target, seconds));
      Files.writeString(var.resolve("profile-" + target.title() + ".txt"), profile.table());
      OUT.println(target.title() + ": " + profile.layers());
    }
  }

  private void warmUp(int seconds) throws IOException, InterruptedException {
    for (Target target : TARGETS) {
      Taken taken = take(target, seconds);
      OUT.printf(Locale.ROOT, "  warm-up, %s: %,.0f a second%n", target.title(), taken.aSecond());
    }
  }

  private Taken take(Target target, int seconds) throws IOException, InterruptedException {
    CpuTime before = CpuTime.now(server, postmaster);
    Wrk.Counted counted = wrk.run(target, seconds);
    CpuTime cpu = CpuTime.now(server, postmaster).since(before);
    if (counted.refused() + counted.broken() > 0 || counted.requests() == 0) {
      throw new IllegalStateException(target.title() + " was not answered: " + counted);
    }
    return Taken.of(counted, cpu);
  }

  private String json(double loadBefore, int rounds, int seconds) throws IOException {
    return String.format(
        Locale.ROOT,
        "{%n  \"command\": \"benchmarks/query\",%n  \"takenOn\": \"%s\",%n  \"cases\": %s,%n"
            + "  \"rounds\": %d,%n  \"secondsEach\": %d,%n  \"processors\": %d,%n"
            + "  \"loadBefore\": %.1f,%n  \"loadAfter\": %.1f,%n  \"targets\": %s%n}%n",
        LocalDate.now(),
        Files.readString(var.resolve("filled/cases")).strip(),
        rounds,
        seconds,
        Runtime.getRuntime().availableProcessors(),
        loadBefore,
        load(),
        results.json());
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
