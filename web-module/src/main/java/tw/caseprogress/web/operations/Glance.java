package tw.caseprogress.web.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What was seen a moment ago, looked at anew by one at a time: whoever comes meanwhile is not kept
 * waiting, but told what was seen last. A database that hangs holds one thread, and no probe.
 */
final class Glance<T> {

  /** So many times as long as it will do it is told to whoever may not look. */
  private static final int KEPT = 12;

  private final Duration lasts;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile Seen<T> last = new Seen<>(Instant.MIN, Optional.empty());

  private record Seen<T>(Instant at, Optional<T> what) {}

  /**
   * A glance.
   *
   * @param lasts how long it will do
   */
  Glance(Duration lasts) {
    this.lasts = lasts;
  }

  /** What is seen now; empty if nothing is, if nothing was yet, or if that is long ago. */
  Optional<T> at(Supplier<Instant> clock, Function<Instant, Optional<T>> look) {
    Instant moment = clock.get();
    if (last.at().plus(lasts).isBefore(moment) && looking.tryLock()) {
      try {
        Optional<T> seen = look.apply(moment);
        last = new Seen<>(clock.get(), seen); // what is away is slow to say so
      } finally {
        looking.unlock();
      }
    }
    Seen<T> seen = last;
    return seen.at().plus(lasts.multipliedBy(KEPT)).isBefore(moment)
        ? Optional.empty()
        : seen.what();
  }
}
