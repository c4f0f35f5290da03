package tw.caseprogress.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import tw.caseprogress.security.BoundedBuckets;

/**
 * Keeps calendar programs, and whoever tries out secrets, from flooding the product: 120 feeds a
 * minute for each client address, of which an unknown one counts twelve times.
 *
 * <p>A mail server may fetch for many officers from one address. Every request is charged as
 * unknown before it is answered; {@link #found} gives back. System property: {@code
 * caseprogress.limit.feeds-per-address-minute}.
 */
@ApplicationScoped
public class FeedLimits {

  private static final long UNKNOWN = 12;
  private static final long KNOWN = 1;
  private static final int REMEMBERED = 10_000;

  private final BoundedBuckets addresses =
      new BoundedBuckets(
          Long.getLong("caseprogress.limit.feeds-per-address-minute", 120),
          Duration.ofMinutes(1),
          REMEMBERED);

  @Inject private ClientAddresses clients;

  /** Charges a request; if it may not be answered, says how long to wait before the next. */
  public Optional<Duration> tryConsume(HttpServletRequest request) {
    return addresses.tryConsume(clients.networkOf(request).narrow(), UNKNOWN);
  }

  /** Gives back what only an unknown secret costs. */
  public void found(HttpServletRequest request) {
    addresses.giveBack(clients.networkOf(request).narrow(), UNKNOWN - KNOWN);
  }
}
