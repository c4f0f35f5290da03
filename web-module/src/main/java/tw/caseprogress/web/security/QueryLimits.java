package tw.caseprogress.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps the public query from being used to guess query passwords or to flood the product.
 *
 * <p>Two allowances: each case number has 5 failures in 15 minutes, each client address 30 queries
 * a minute, of which a failed one counts three times. Every query is charged as a failure before it
 * is answered, so that queries sent at the same moment cannot slip through together; {@link #found}
 * gives back. At 5 guesses in 15 minutes, all passwords of one case take 570 years. The other side:
 * a stranger who knows a number can keep its owner out for minutes, never longer.
 *
 * <p>System properties: {@code caseprogress.limit.failures-per-number}, {@code
 * caseprogress.limit.queries-per-address-minute}, {@code caseprogress.limit.remembered} (numbers
 * and addresses each, 50,000; some 20 MB when full).
 */
@ApplicationScoped
public class QueryLimits {

  private static final String LIMIT = "caseprogress.limit.";
  private static final long FAILURE = 3;
  private static final long SUCCESS = 1;

  private final int remembered = Integer.getInteger(LIMIT + "remembered", 50_000);
  private final BoundedBuckets numbers =
      new BoundedBuckets(
          Long.getLong(LIMIT + "failures-per-number", 5), Duration.ofMinutes(15), remembered);
  private final BoundedBuckets addresses =
      new BoundedBuckets(
          Long.getLong(LIMIT + "queries-per-address-minute", 30),
          Duration.ofMinutes(1),
          remembered);

  /**
   * Charges a query.
   *
   * @param clientAddress as {@link ClientAddresses} gives it
   * @param caseNumberDigits 13 digits
   * @return empty if the query may be answered; else how long to wait before the next
   */
  public Optional<Duration> tryConsume(String clientAddress, String caseNumberDigits) {
    Optional<Duration> byAddress = addresses.tryConsume(clientAddress, FAILURE);
    return byAddress.isPresent() ? byAddress : numbers.tryConsume(caseNumberDigits, 1);
  }

  /** Gives back what only a failure costs: the number and the password were right. */
  public void found(String clientAddress, String caseNumberDigits) {
    addresses.giveBack(clientAddress, FAILURE - SUCCESS);
    numbers.giveBack(caseNumberDigits, 1);
  }
}
