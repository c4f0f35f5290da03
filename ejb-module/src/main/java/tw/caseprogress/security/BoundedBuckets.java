package tw.caseprogress.security;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An allowance per key that refills evenly over time, for a bounded number of keys.
 *
 * <p>When there are too many keys the one unused for longest is forgotten, so a flood of made-up
 * keys costs a fixed amount of memory. The keys are spread over stripes with a lock each, which is
 * held only to find a bucket; nobody outside can tell which keys share one.
 */
public final class BoundedBuckets {

  private static final int STRIPES = 16;

  private final SaltedSpread spread = new SaltedSpread(STRIPES);
  private final Bandwidth allowance;
  private final List<Map<String, Bucket>> stripes = new ArrayList<>(STRIPES);

  /**
   * An allowance of tokens a period for each key.
   *
   * @param maximumKeys how many keys are remembered, rounded up to the next multiple of 16
   */
  public BoundedBuckets(long tokens, Duration period, int maximumKeys) {
    allowance = Bandwidth.builder().capacity(tokens).refillGreedy(tokens, period).build();
    int perStripe = (maximumKeys + STRIPES - 1) / STRIPES;
    for (int i = 0; i < STRIPES; i++) {
      stripes.add(new Stripe(perStripe));
    }
  }

  /** Takes tokens of a key's allowance; if there are too few, says how long it takes to refill. */
  public Optional<Duration> tryConsume(String key, long tokens) {
    ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(tokens);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Gives tokens back, never above the allowance. */
  public void giveBack(String key, long tokens) {
    bucket(key).addTokens(tokens);
  }

  /** Takes tokens that may not be there: what is owed has to refill first. */
  public void owe(String key, long tokens) {
    bucket(key).consumeIgnoringRateLimits(tokens);
  }

  int size() {
    int size = 0;
    for (Map<String, Bucket> stripe : stripes) {
      synchronized (stripe) {
        size += stripe.size();
      }
    }
    return size;
  }

  private Bucket bucket(String key) {
    Map<String, Bucket> stripe = stripes.get(spread.of(key));
    synchronized (stripe) {
      return stripe.computeIfAbsent(key, any -> Bucket.builder().addLimit(allowance).build());
    }
  }

  private static final class Stripe extends LinkedHashMap<String, Bucket> {

    private static final long serialVersionUID = 1L;

    private final int maximum;

    Stripe(int maximum) {
      super(64, 0.75f, true);
      this.maximum = maximum;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > maximum;
    }
  }
}
