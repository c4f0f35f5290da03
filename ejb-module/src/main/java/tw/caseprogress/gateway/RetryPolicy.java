package tw.caseprogress.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Says when a message that could not be handed over is tried again.
 *
 * <p>The first retry is immediate, because most faults are gone with the next connection. Then the
 * waits double up to a longest one, until the time for giving up is over.
 *
 * <p>A message of which nobody knows whether it was taken is sent once more at most, and not before
 * a late answer had time to come: whoever gets it twice is told nothing new.
 *
 * @param firstWait the wait after the second failure, doubled after each further one
 * @param longestWait no wait is longer
 * @param giveUpAfter how long after the event no further try begins
 * @param unclearWait the wait after a try whose end is not known
 */
public record RetryPolicy(
    Duration firstWait, Duration longestWait, Duration giveUpAfter, Duration unclearWait) {

  /** 5 minutes, doubled up to 4 hours, for 3 days; an hour where the end of a try is not known. */
  public static final RetryPolicy STANDARD =
      new RetryPolicy(
          Duration.ofMinutes(5), Duration.ofHours(4), Duration.ofDays(3), Duration.ofHours(1));

  private static final int MOST_DOUBLINGS = 30;

  public RetryPolicy {
    if (firstWait.isNegative() || firstWait.isZero() || longestWait.compareTo(firstWait) < 0) {
      throw new IllegalArgumentException("Waits from " + firstWait + " to " + longestWait);
    }
  }

  /**
   * When to try again what did not arrive; empty when that would be in vain, or is given up.
   *
   * @param learnedAt when that was known
   * @param attempts the tries so far, the failed one included; 1 or more
   * @param unclearTries how many before had no known end
   */
  public Optional<Instant> nextTry(
      DeliveryOutcome outcome,
      Instant queuedAt,
      Instant learnedAt,
      int attempts,
      int unclearTries) {
    return switch (outcome) {
      case TEMPORARY_FAILURE, TECHNICAL_FAILURE -> nextTry(queuedAt, learnedAt, attempts);
      case UNCLEAR -> nextTryAfterUnclear(learnedAt, attempts, unclearTries);
      case PERMANENT_FAILURE, DELIVERED -> Optional.empty();
    };
  }

  /**
   * When to try again; empty when it is given up.
   *
   * @param attempts the tries so far, the failed one included; 1 or more
   */
  Optional<Instant> nextTry(Instant queuedAt, Instant failedAt, int attempts) {
    Instant next = failedAt.plus(waitAfter(attempts));
    boolean over = attempts >= mostTries() || next.isAfter(queuedAt.plus(giveUpAfter));
    return over ? Optional.empty() : Optional.of(next);
  }

  /**
   * When to send once more what may have been taken; empty when it is left at that.
   *
   * @param attempts the tries so far, this one included
   * @param unclearTries how many before had no known end
   */
  private Optional<Instant> nextTryAfterUnclear(Instant triedAt, int attempts, int unclearTries) {
    boolean over = unclearTries > 0 || attempts >= mostTries();
    return over ? Optional.empty() : Optional.of(triedAt.plus(unclearWait));
  }

  /** The most tries there can be, whatever happens: as many as fit if each fails at once. */
  public int mostTries() {
    Duration past = Duration.ZERO;
    int tries = 1;
    for (past = past.plus(waitAfter(tries));
        past.compareTo(giveUpAfter) <= 0;
        past = past.plus(waitAfter(tries))) {
      tries++;
    }
    return tries;
  }

  /**
   * Whether nothing may be sent any more, for all tries are used up: one that was counted and whose
   * end nobody noted, since the server died, counts too.
   *
   * @param attempts the tries so far, the one that is to begin included
   */
  public boolean isUsedUpBefore(int attempts) {
    return attempts > mostTries();
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
