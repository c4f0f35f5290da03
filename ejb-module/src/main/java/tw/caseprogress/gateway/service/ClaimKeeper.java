package tw.caseprogress.gateway.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.Lease;

/**
 * Keeps a claim while a hand-over lasts: a mail server may take minutes for its answer, and nobody
 * else may send the same meanwhile. With this server the keeping ends, and the claim soon after.
 *
 * <p>One thread of its own; safe for concurrent use.
 */
public final class ClaimKeeper implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ClaimKeeper.class.getName());

  /** Often enough that one renewal may fail before a claim ends. */
  private static final Duration EVERY = Lease.MARGIN.dividedBy(3);

  private final Clock clock;
  private final Duration every;
  private final ScheduledThreadPoolExecutor renewals;

  /** A keeper that renews in time. */
  public ClaimKeeper(Clock clock) {
    this(clock, EVERY);
  }

  /** A keeper that renews so often. */
  public ClaimKeeper(Clock clock, Duration every) {
    this.clock = clock;
    this.every = every;
    this.renewals =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "claim-keeper");
              thread.setDaemon(true);
              return thread;
            });
    renewals.setRemoveOnCancelPolicy(true);
  }

  /**
   * Hands over, and keeps the claim until it is done.
   *
   * @param claim is told until when it holds now; may throw, and is told again all the same
   * @throws HandOverFailedException if it was not taken; unclear if it broke, whatever broke: it
   *     may have left before
   */
  public HandedOver during(Consumer<Instant> claim, Supplier<HandedOver> handOver) {
    Optional<Future<?>> renewal = renewed(claim);
    try {
      return handOver.get();
    } catch (HandOverFailedException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A hand-over broke, nobody knows whether it left", e);
      throw new HandOverFailedException(FailureCause.UNCLEAR, e.getClass().getSimpleName(), e);
    } finally {
      renewal.ifPresent(task -> task.cancel(false));
    }
  }

  /** Empty when this keeper is closed: the claim then ends by itself. */
  private Optional<Future<?>> renewed(Consumer<Instant> claim) {
    try {
      return Optional.of(
          renewals.scheduleWithFixedDelay(
              () -> renew(claim), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "Closed", e);
      return Optional.empty();
    }
  }

  private void renew(Consumer<Instant> claim) {
    try {
      claim.accept(Instant.now(clock).plus(Lease.LASTS));
    } catch (RuntimeException e) {
      // thrown on, it would end the renewals; the next one comes in time
      LOG.log(Level.WARNING, "A claim could not be renewed", e);
    }
  }

  @Override
  public void close() {
    renewals.shutdownNow();
  }
}
