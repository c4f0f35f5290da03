package tw.caseprogress.progressquery.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import tw.caseprogress.security.BoundedBuckets;

/**
 * Keeps one asker from flooding the public query, whether by web, by REST or by text message: 30
 * queries a minute for each client network or mobile number, of which a failed one counts three
 * times. How often a case may be guessed at is the {@link
 * tw.caseprogress.security.service.GuessGuard}'s matter.
 *
 * <p>System properties: {@code caseprogress.limit.queries-per-address-minute}, {@code
 * caseprogress.limit.remembered} (askers, 50,000; some 10 MB when full).
 */
@ApplicationScoped
public class QueryLimits {

  private static final String LIMIT = "caseprogress.limit.";
  private static final long FAILURE = 3;
  private static final long QUERY = 1;

  private final BoundedBuckets askers =
      new BoundedBuckets(
          Long.getLong(LIMIT + "queries-per-address-minute", 30),
          Duration.ofMinutes(1),
          Integer.getInteger(LIMIT + "remembered", 50_000));

  /**
   * Charges a query.
   *
   * @return empty if it may be answered; else how long to wait before the next
   */
  public Optional<Duration> tryConsume(String asker) {
    return askers.tryConsume(asker, QUERY);
  }

  /** Charges what a failure costs beside; it may have to be paid off first. */
  public void failed(String asker) {
    askers.owe(asker, FAILURE - QUERY);
  }
}
