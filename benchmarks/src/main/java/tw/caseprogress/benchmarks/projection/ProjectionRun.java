package tw.caseprogress.benchmarks.projection;

import java.time.Duration;

/**
 * A run of the job that brought a closure to the running cases.
 *
 * @param looked the cases that were looked at
 * @param moved the due dates that were written and journalled
 * @param waiting from the entry of the closure until the first case is read
 * @param projecting from then until the last due date is written
 */
record ProjectionRun(long looked, long moved, Duration waiting, Duration projecting) {

  String row() {
    return "| %,d | %,d | %.1f s | %.1f s |"
        .formatted(looked, moved, waiting.toMillis() / 1e3, projecting.toMillis() / 1e3);
  }
}
