package tw.caseprogress.benchmarks.query;

import java.time.Duration;
import tw.caseprogress.benchmarks.CpuTime;

/**
 * What one target took in one round.
 *
 * @param aSecond requests
 * @param serverMicros of processor a request
 * @param databaseMicros of processor a request
 */
record Taken(
    double aSecond,
    double p50Micros,
    double p99Micros,
    double serverMicros,
    double databaseMicros) {

  static Taken of(Wrk.Counted counted, CpuTime cpu) {
    return new Taken(
        counted.aSecond(),
        counted.p50Micros(),
        counted.p99Micros(),
        micros(cpu.server()) / counted.requests(),
        micros(cpu.database()) / counted.requests());
  }

  private static double micros(Duration duration) {
    return duration.toNanos() / 1e3;
  }

  double cpuMicros() {
    return serverMicros + databaseMicros;
  }
}
