package tw.caseprogress.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tw.caseprogress.gateway.HandOverWatch;

/**
 * Notices that one worker alone may hand over for a time.
 *
 * @param token names the claim; never used twice
 * @param until when others may take what was not settled
 */
public record NoticeClaim(String token, Instant until, List<ClaimedNotice> notices) {

  /** How long a claim holds. */
  public static final Duration LASTS = Duration.ofMinutes(2);

  /**
   * No hand-over begins so shortly before the end of its claim that it could outlast it: more than
   * {@link HandOverWatch#LONGEST} and the tidying up after it.
   */
  public static final Duration MARGIN = Duration.ofSeconds(60);

  public NoticeClaim {
    notices = List.copyOf(notices);
  }

  /** Whether a hand-over may still begin. */
  public boolean holdsAt(Instant now) {
    return now.isBefore(until.minus(MARGIN));
  }
}
