package tw.caseprogress.notification.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.notification.NoticeClaim;

/**
 * Keeps a claim on a notice while its hand-over lasts: a mail server may take minutes for its
 * answer, and nobody else may send the notice meanwhile. With this server the keeping ends, and the
 * claim soon after.
 *
 * <p>One thread of its own; safe for concurrent use.
 */
public final class ClaimKeeper implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ClaimKeeper.class.getName());

  /** Often enough that one renewal may fail before a claim ends. */
  private static final Duration EVERY = NoticeClaim.MARGIN.dividedBy(3);

  private final NoticeClaimService claims;
  private final Clock clock;
  private final Duration every;
  private final ScheduledThreadPoolExecutor renewals;

  /** A keeper that renews in time. */
  public ClaimKeeper(NoticeClaimService claims, Clock clock) {
    this(claims, clock, EVERY);
  }

  ClaimKeeper(NoticeClaimService claims, Clock clock, Duration every) {
    this.claims = claims;
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

  /** Hands over, and keeps the claim on that one notice until it is done. */
  <T> T during(NoticeClaim claim, long noticeId, Supplier<T> handOver) {
    Optional<Future<?>> renewal = renewed(claim, noticeId);
    try {
      return handOver.get();
    } finally {
      renewal.ifPresent(task -> task.cancel(false));
    }
  }

  /** Empty when this keeper is closed: the claim then ends by itself. */
  private Optional<Future<?>> renewed(NoticeClaim claim, long noticeId) {
    try {
      return Optional.of(
          renewals.scheduleWithFixedDelay(
              () -> renew(claim, noticeId),
              every.toMillis(),
              every.toMillis(),
              TimeUnit.MILLISECONDS));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "Closed", e);
      return Optional.empty();
    }
  }

  private void renew(NoticeClaim claim, long noticeId) {
    try {
      claims.keep(claim, noticeId, Instant.now(clock).plus(NoticeClaim.LASTS));
    } catch (RuntimeException e) {
      // thrown on, it would end the renewals; the next one comes in time
      LOG.log(Level.WARNING, "The claim on a notice could not be renewed", e);
    }
  }

  @Override
  public void close() {
    renewals.shutdownNow();
  }
}
