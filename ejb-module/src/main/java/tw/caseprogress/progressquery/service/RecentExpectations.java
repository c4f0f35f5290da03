package tw.caseprogress.progressquery.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.progressquery.Expectation;
import tw.caseprogress.schema.FewAtOnce;

/**
 * How long cases of a type took an agency lately, as it was known within the last hour.
 *
 * <p>The answer to a citizen never hangs on it. It is counted on a thread of its own; {@value
 * #COUNTS_AT_ONCE} are at once at most. While it runs the earlier figure is told; where there is
 * none, whoever had it begun waits a moment, and everybody else goes without. A count that failed
 * is tried again after a minute.
 */
@ApplicationScoped
class RecentExpectations {

  private static final Logger LOG = Logger.getLogger(RecentExpectations.class.getName());
  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
  private static final Duration A_MOMENT = Duration.ofSeconds(1);
  private static final int MOST_TYPES = 10_000;
  private static final int COUNTS_AT_ONCE = 2;

  @Inject private ExpectationQuery query;
  @Resource private ManagedExecutorService threads;

  private final Function<TypeAtAgency, Optional<Expectation>> count;
  private final Executor executor;
  private final Ticker ticker;
  private final FewAtOnce<TypeAtAgency> counts = new FewAtOnce<>(COUNTS_AT_ONCE);
  private final Cache<TypeAtAgency, Known> known =
      Caffeine.newBuilder().maximumSize(MOST_TYPES).build();

  /** What a count said, and until when that will do. */
  private record Known(Optional<Expectation> expectation, long untilNanos) {}

  protected RecentExpectations() {
    this.count = cases -> query.of(cases);
    this.executor = task -> threads.execute(task);
    this.ticker = Ticker.systemTicker();
  }

  RecentExpectations(
      Function<TypeAtAgency, Optional<Expectation>> count, Executor executor, Ticker ticker) {
    this.count = count;
    this.executor = executor;
    this.ticker = ticker;
  }

  /**
   * What to expect of a type at an agency; empty if too few cases were closed, or nobody knows yet.
   */
  Optional<Expectation> of(TypeAtAgency cases) {
    Known before = known.getIfPresent(cases);
    if (before != null && before.untilNanos() - ticker.read() > 0) {
      return before.expectation();
    }
    Optional<CountDownLatch> counted = begin(cases, before);
    if (before == null) {
      counted.ifPresent(RecentExpectations::waitAMoment);
    }
    return Optional.ofNullable(known.getIfPresent(cases)).flatMap(Known::expectation);
  }

  /** Has it counted, unless it is being counted or others are in number enough. */
  private Optional<CountDownLatch> begin(TypeAtAgency cases, Known before) {
    if (!counts.begin(cases)) {
      return Optional.empty();
    }
    CountDownLatch counted = new CountDownLatch(1);
    try {
      executor.execute(() -> count(cases, before, counted));
    } catch (RuntimeException e) { // rejected, or whatever else an executor may say
      LOG.log(Level.FINE, "No thread to count on now", e);
      end(cases, counted);
    }
    return Optional.of(counted);
  }

  private void count(TypeAtAgency cases, Known before, CountDownLatch counted) {
    try {
      known.put(cases, new Known(count.apply(cases), ticker.read() + FRESH.toNanos()));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The expectation of {0} could not be counted", cases);
      LOG.log(Level.FINE, "The expectation could not be counted", e);
      Optional<Expectation> last = Optional.ofNullable(before).flatMap(Known::expectation);
      known.put(cases, new Known(last, ticker.read() + AFTER_FAILURE.toNanos()));
    } finally {
      end(cases, counted);
    }
  }

  private void end(TypeAtAgency cases, CountDownLatch counted) {
    counts.end(cases);
    counted.countDown();
  }

  private static void waitAMoment(CountDownLatch counted) {
    try {
      counted.await(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
