package tw.caseprogress.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Says when a notice that could not be handed over is tried again.
 *
 * <p>The first retry is immediate, because most faults are gone with the next connection. Then the
 * waits double up to a longest one, until the time for giving up is over.
 *
 * @param firstWait the wait after the second failure, doubled after each further one
 * @param longestWait no wait is longer
 * @param giveUpAfter how long after the event no further try begins
 */
public record RetryPolicy(Duration firstWait, Duration longestWait, Duration giveUpAfter) {

  /** 5 minutes, doubled up to 4 hours, for 3 days. */
  public static final RetryPolicy STANDARD =
      new RetryPolicy(Duration.ofMinutes(5), Duration.ofHours(4), Duration.ofDays(3));

  private static final int MOST_DOUBLINGS = 30;

  public RetryPolicy {
    if (firstWait.isNegative() || firstWait.isZero() || longestWait.compareTo(firstWait) < 0) {
      throw new IllegalArgumentException("Waits from " + firstWait + " to " + longestWait);
    }
  }

  /**
   * When to try again; empty when it is given up.
   *
   * @param attempts the tries so far, the failed one included; 1 or more
   */
  public Optional<Instant> nextTry(Instant queuedAt, Instant failedAt, int attempts) {
    Instant next = failedAt.plus(waitAfter(attempts));
    return next.isAfter(queuedAt.plus(giveUpAfter)) ? Optional.empty() : Optional.of(next);
  }

  private Duration waitAfter(int attempts) {
    if (attempts < 1) {
      throw new IllegalArgumentException("A failure is at least the first try, not " + attempts);
    }
    if (attempts == 1) {
      return Duration.ZERO;
    }
    Duration wait = firstWait.multipliedBy(1L << Math.min(attempts - 2, MOST_DOUBLINGS));
    return wait.compareTo(longestWait) > 0 ? longestWait : wait;
  }
}
