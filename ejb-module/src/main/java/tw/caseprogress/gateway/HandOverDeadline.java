package tw.caseprogress.gateway;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;

/**
 * The one moment by which a hand-over has ended, however it goes.
 *
 * <p>The times that are allowed to single answers do not do: a peer that sends a byte every few
 * seconds keeps each of them for ever. When the moment comes, whatever the hand-over holds is
 * closed from outside, and nothing more of it can reach the peer. Once the peer was given all of
 * it, the moment lies much later: what is not answered then is not unsent. Made by a {@link
 * HandOverWatch}; safe for concurrent use.
 */
public final class HandOverDeadline implements AutoCloseable {

  /** What is noted of a hand-over that did not end in time: nobody knows whether it was taken. */
  public static final String PASSED = "no end in time";

  private final LongSupplier nanos;
  private long endsAt;
  private final List<Closeable> lines = new ArrayList<>();
  private Future<?> alarm;
  private boolean passed;
  private boolean ended;

  HandOverDeadline(Duration longest, LongSupplier nanos) {
    this.nanos = nanos;
    this.endsAt = nanos.getAsLong() + longest.toNanos();
  }

  /** What is left; zero when the moment has come. */
  public synchronized Duration left() {
    return Duration.ofNanos(Math.max(0, endsAt - nanos.getAsLong()));
  }

  /** Whether there is time for a step that may last so long. */
  public boolean leaves(Duration step) {
    return left().compareTo(step) >= 0;
  }

  /**
   * The time for a step in milliseconds, for those who take zero for ever.
   *
   * @param most what the step may last by itself
   * @return 1 or more
   */
  public int millis(int most) {
    return (int) Math.max(1, Math.min(most, left().toMillis()));
  }

  /** Has a line closed when the moment comes; at once if it has come. */
  public synchronized void holds(Closeable line) {
    lines.add(line);
    if (passed) {
      close(line);
    }
  }

  /** Whether the lines were closed from outside. */
  public synchronized boolean hasPassed() {
    return passed;
  }

  /**
   * The hand-over has ended.
   *
   * @return whether in time; then its lines stay open
   */
  public synchronized boolean end() {
    ended = true;
    if (alarm != null) {
      alarm.cancel(false);
    }
    return !passed;
  }

  @Override
  public void close() {
    end();
  }

  synchronized void wakenBy(Future<?> scheduled) {
    alarm = scheduled;
  }

  /** From now on the moment is this later one; without effect if it has come, or all has ended. */
  synchronized void putOff(Duration answer, Future<?> scheduled) {
    if (passed || ended) {
      scheduled.cancel(false);
      return;
    }
    alarm.cancel(false);
    alarm = scheduled;
    endsAt = nanos.getAsLong() + answer.toNanos();
  }

  synchronized void pass() {
    if (!ended && !passed) {
      passed = true;
      lines.forEach(HandOverDeadline::close);
    }
  }

  private static void close(Closeable line) {
    try {
      line.close();
    } catch (IOException e) {
      // it is gone: that was the purpose
      return;
    }
  }
}
