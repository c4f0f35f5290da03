package tw.caseprogress.benchmarks.projection;

import java.time.Duration;

/**
 * A run of the job that brought a closure to the running cases.
 *
 * @param moved the due dates that were written and journalled
 * @param looked the cases that were looked at
 * @param projecting until the last due date was written
 * @param telling until whoever is to be told had a notice, and the run its end
 */
record ProjectionRun(long moved, long looked, Duration projecting, Duration telling) {

  String row() {
    return "| %,d | %,d | %.1f s | %.1f s |"
        .formatted(looked, moved, projecting.toMillis() / 1e3, telling.toMillis() / 1e3);
  }
}
