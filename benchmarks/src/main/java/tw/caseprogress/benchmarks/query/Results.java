package tw.caseprogress.benchmarks.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the targets took, round by round, each beside the bare resource of its own round. */
final class Results {

  private final Map<Target, List<Taken>> rounds = new EnumMap<>(Target.class);

  void add(Target target, Taken taken) {
    rounds.computeIfAbsent(target, any -> new ArrayList<>()).add(taken);
  }

  /** The median over the rounds. */
  double median(Target target, ToDoubleFunction<Taken> figure) {
    return median(rounds.get(target).stream().mapToDouble(figure).sorted().toArray());
  }

  /** The median of the ratios to the bare resource. */
  double ratio(Target target, ToDoubleFunction<Taken> figure) {
    List<Taken> bare = rounds.get(Target.BARE);
    List<Taken> own = rounds.get(target);
    double[] ratios = new double[own.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = figure.applyAsDouble(own.get(i)) / figure.applyAsDouble(bare.get(i));
    }
    Arrays.sort(ratios);
    return median(ratios);
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** A table for people. */
  String table() {
    StringBuilder table =
        new StringBuilder(
            "| | requests a second | p50 | p99 | CPU of Java + PostgreSQL a request | throughput,"
                + " bare = 1 | p99, bare = 1 | CPU, bare = 1 |\n|---|---|---|---|---|---|---|---|\n");
    for (Target target : rounds.keySet()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %,.0f | %.1f ms | %.1f ms | %.2f + %.2f ms | %.2f | %.2f | %.2f |%n",
              target.title(),
              median(target, Taken::aSecond),
              median(target, Taken::p50Micros) / 1e3,
              median(target, Taken::p99Micros) / 1e3,
              median(target, Taken::serverMicros) / 1e3,
              median(target, Taken::databaseMicros) / 1e3,
              ratio(target, Taken::aSecond),
              ratio(target, Taken::p99Micros),
              ratio(target, Taken::cpuMicros)));
    }
    return table.toString();
  }

  /** The same for programs, with each round. */
  String json() {
    StringBuilder json = new StringBuilder("{");
    for (Target target : rounds.keySet()) {
      json.append(json.length() == 1 ? "\n" : ",\n");
      json.append(
          String.format(
              Locale.ROOT,
              "    \"%s\": {\"throughputRatio\": %.3f, \"p99Ratio\": %.3f, \"cpuRatio\": %.3f,"
                  + " \"rounds\": [",
              target.title(),
              ratio(target, Taken::aSecond),
              ratio(target, Taken::p99Micros),
              ratio(target, Taken::cpuMicros)));
      json.append(String.join(", ", rounds.get(target).stream().map(Results::json).toList()));
      json.append("]}");
    }
    return json.append("\n  }").toString();
  }

  private static String json(Taken taken) {
    return String.format(
        Locale.ROOT,
        "%n      {\"requestsPerSecond\": %.1f, \"p50Micros\": %.0f, \"p99Micros\": %.0f,"
            + " \"javaCpuMicros\": %.0f, \"postgresCpuMicros\": %.0f}",
        taken.aSecond(),
        taken.p50Micros(),
        taken.p99Micros(),
        taken.serverMicros(),
        taken.databaseMicros());
  }
}
