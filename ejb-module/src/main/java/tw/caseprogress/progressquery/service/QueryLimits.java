package tw.caseprogress.progressquery.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import tw.caseprogress.security.BoundedBuckets;

/**
 * Keeps the public query from being used to guess query passwords or to flood the product.
 *
 * <p>Whether by web, by REST or by text message: each case number has 5 failures in 15 minutes, of
 * all ways together; each asker, a client address or a mobile number, has 30 queries a minute, of
 * which a failed one counts three times. Every query is charged as a failure before it is answered,
 * so that queries sent at the same moment cannot slip through together; {@link #found} gives back.
 * At 5 guesses in 15 minutes, all passwords of one case take 570 years. The other side: a stranger
 * who knows a number can keep its owner out for minutes, never longer.
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
  private final BoundedBuckets askers =
      new BoundedBuckets(
          Long.getLong(LIMIT + "queries-per-address-minute", 30),
          Duration.ofMinutes(1),
          remembered);

  /**
   * Charges a query.
   *
   * @param asker the address of a client, or the number of a mobile with {@code sms} before it
   * @param caseNumberDigits 13 digits
   * @return empty if the query may be answered; else how long to wait before the next
   */
  public Optional<Duration> tryConsume(String asker, String caseNumberDigits) {
    Optional<Duration> byAsker = askers.tryConsume(asker, FAILURE);
    return byAsker.isPresent() ? byAsker : numbers.tryConsume(caseNumberDigits, 1);
  }

  /** Gives back what only a failure costs: the number and the password were right. */
  public void found(String asker, String caseNumberDigits) {
    askers.giveBack(asker, FAILURE - SUCCESS);
    numbers.giveBack(caseNumberDigits, 1);
  }
}
