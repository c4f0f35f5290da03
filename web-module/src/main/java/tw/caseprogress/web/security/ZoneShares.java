package tw.caseprogress.web.security;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many requests of each zone may be at work at once. All zones share one pool of connections to
 * the database; so many are in work that each finds a connection, whatever the other zones do.
 */
final class ZoneShares {

  /** What is left for jobs and timers, and for the second connection that some work takes. */
  static final int LEFT_FOR_OTHERS = 5;

  private final Map<Zone, Semaphore> turns = new EnumMap<>(Zone.class);
  private final Duration longestWait;

  /**
   * Shares of which none is taken.
   *
   * @param longestWait how long a request may wait for its turn
   */
  ZoneShares(Duration longestWait) {
    this.longestWait = longestWait;
    Arrays.stream(Zone.values()).forEach(zone -> turns.put(zone, new Semaphore(of(zone), true)));
  }

  /** The most requests of a zone at once. */
  static int of(Zone zone) {
    return switch (zone) {
      case PUBLIC -> 20;
      case INTRANET -> 10;
      case HOTLINE -> 4;
      case OPERATIONS -> 1; // the probes, which are the server's own
    };
  }

  /** Takes a turn, which has to be given back; answers whether there was one in time. */
  boolean take(Zone zone) {
    try {
      return turns.get(zone).tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Gives a turn back. */
  void giveBack(Zone zone) {
    turns.get(zone).release();
  }
}
