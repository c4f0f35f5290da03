package tw.caseprogress.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long the processors have worked for the server, and for PostgreSQL with all its backends.
 *
 * @param server since its start
 * @param database since its start; of backends that ended meanwhile, as their parent counts them
 */
public record CpuTime(Duration server, Duration database) {

  private static final int PARENT = 1; // places after the name of the program
  private static final int OWN = 11;
  private static final int OF_CHILDREN = 13;
  private static final long NANOS_A_TICK = 10_000_000; // USER_HZ is 100 on Linux

  /** As it is now. */
  public static CpuTime now(long server, long postmaster) {
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      List<String[]> database =
          processes
              .filter(process -> process.getFileName().toString().matches("[0-9]+"))
              .map(CpuTime::stat)
              .filter(stat -> stat.length > 0 && stat[PARENT].equals(Long.toString(postmaster)))
              .toList();
      String[] parent = stat(Path.of("/proc", Long.toString(postmaster)));
      long ticks = database.stream().mapToLong(stat -> ticks(stat, OWN)).sum();
      return new CpuTime(
          of(server), duration(ticks + ticks(parent, OWN) + ticks(parent, OF_CHILDREN)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For one process alone, since its start. */
  public static Duration of(long process) {
    return duration(ticks(stat(Path.of("/proc", Long.toString(process))), OWN));
  }

  /** What was worked since. */
  public CpuTime since(CpuTime before) {
    return new CpuTime(server.minus(before.server), database.minus(before.database));
  }

  /** The fields after the name of the program; none of a process that is gone. */
  private static String[] stat(Path process) {
    try {
      String line = Files.readString(process.resolve("stat"));
      return line.substring(line.lastIndexOf(')') + 2).split(" ");
    } catch (IOException gone) {
      return new String[0];
    }
  }

  /** In the program and in the system. */
  private static long ticks(String[] stat, int first) {
    return Long.parseLong(stat[first]) + Long.parseLong(stat[first + 1]);
  }

  private static Duration duration(long ticks) {
    return Duration.ofNanos(ticks * NANOS_A_TICK);
  }
}
