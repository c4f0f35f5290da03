package tw.caseprogress.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The right of one worker alone to hand something over, for a time.
 *
 * @param token names the worker's claim; never used twice
 * @param until when others may take what was not settled
 */
public record Lease(String token, Instant until) {

  /** How long a claim holds. */
  public static final Duration LASTS = Duration.ofMinutes(2);

  /**
   * No hand-over begins so shortly before the end of its claim that it could outlast it: more than
   * {@link HandOverWatch#LONGEST} and the tidying up after it.
   */
  public static final Duration MARGIN = Duration.ofSeconds(60);

  /** A claim that begins. */
  public static Lease from(Instant now) {
    return new Lease(UUID.randomUUID().toString(), now.plus(LASTS));
  }

  /** Whether a hand-over may still begin. */
  public boolean holdsAt(Instant now) {
    return now.isBefore(until.minus(MARGIN));
  }
}
