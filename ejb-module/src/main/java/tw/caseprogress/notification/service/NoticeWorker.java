package tw.caseprogress.notification.service;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.gateway.Attempt;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.NoWayOpenException;
import tw.caseprogress.gateway.RetryPolicy;
import tw.caseprogress.gateway.service.ClaimKeeper;
import tw.caseprogress.notification.ClaimedNotice;
import tw.caseprogress.notification.NoticeClaim;

/**
 * Claims some notices, hands them over one after the other, and notes what came of it.
 *
 * <p>Notes every few, so that a server that dies leaves few of which nobody knows that they were
 * handed over. A database that does not answer is waited for: what was handed over must not be
 * forgotten. Needs no server; safe for concurrent use.
 */
public final class NoticeWorker {

  private static final Logger LOG = Logger.getLogger(NoticeWorker.class.getName());
  private static final int NOTED_AT_ONCE = 5;
  private static final Duration NOTE_AGAIN = Duration.ofMillis(500);
  private static final int NOTE_TRIES = 1200;

  private final NoticeClaimService claims;
  private final Function<ClaimedNotice, Supplier<HandedOver>> way;
  private final ClaimKeeper keeper;
  private final Clock clock;
  private final RetryPolicy policy = RetryPolicy.STANDARD;

  /**
   * A worker for a way out.
   *
   * @param way makes one notice ready, which may take its time, and answers what hands it over;
   *     both may throw {@link HandOverFailedException}, or {@link NoWayOpenException} before it was
   *     tried
   */
  public NoticeWorker(
      NoticeClaimService claims,
      ClaimKeeper keeper,
      Function<ClaimedNotice, Supplier<HandedOver>> way,
      Clock clock) {
    this.claims = claims;
    this.keeper = keeper;
    this.way = way;
    this.clock = clock;
  }

  /**
   * One round.
   *
   * @param most the most notices to claim, 1 or more
   * @return how many were tried
   */
  public int round(ContactChannel channel, int most) {
    return round(channel, most, () -> {});
  }

  /**
   * One round.
   *
   * @param most the most notices to claim, 1 or more
   * @param whenFull is told before the first hand-over that as many were there, so that others may
   *     help: a gateway may take seconds for each
   * @return how many were tried
   */
  public int round(ContactChannel channel, int most, Runnable whenFull) {
    NoticeClaim claim = claims.claim(channel, Instant.now(clock), most);
    if (claim.notices().size() == most) {
      whenFull.run();
    }
    List<TriedNotice> tried = new ArrayList<>();
    int count = 0;
    boolean all = true;
    try {
      for (ClaimedNotice notice : claim.notices()) {
        Optional<Attempt> attempt = tryOut(claim, notice);
        if (attempt.isEmpty()) {
          all = false;
          break;
        }
        tried.add(new TriedNotice(notice, attempt.get()));
        count++;
        if (tried.size() == NOTED_AT_ONCE) {
          note(claim, tried);
        }
      }
    } catch (NoWayOpenException e) {
      all = false;
    } finally {
      note(claim, tried);
    }
    if (!all) {
      claims.release(claim);
    }
    return count;
  }

  /** Empty if the claim is about to end before the hand-over begins: the notice is the next's. */
  private Optional<Attempt> tryOut(NoticeClaim claim, ClaimedNotice notice) {
    if (!claim.lease().holdsAt(Instant.now(clock))) {
      return Optional.empty();
    }
    if (policy.isUsedUpBefore(notice.tries().attempts())) {
      return Optional.of(failed(new HandOverFailedException("tried too often", null)));
    }
    try {
      Supplier<HandedOver> handOver = way.apply(notice);
      if (!claim.lease().holdsAt(Instant.now(clock))) {
        return Optional.empty();
      }
      HandedOver handedOver =
          keeper.during(until -> claims.keep(claim, notice.id(), until), handOver);
      return Optional.of(Attempt.taken(Instant.now(clock), handedOver));
    } catch (NoWayOpenException e) {
      throw e;
    } catch (HandOverFailedException e) {
      return Optional.of(failed(e));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Notice " + notice.id() + " could not be made ready", e);
      HandOverFailedException failure =
          new HandOverFailedException(e.getClass().getSimpleName(), e);
      return Optional.of(failed(failure));
    }
  }

  private Attempt failed(HandOverFailedException failure) {
    return Attempt.failed(Instant.now(clock), failure);
  }

  private void note(NoticeClaim claim, List<TriedNotice> tried) {
    if (tried.isEmpty()) {
      return;
    }
    List<TriedNotice> toNote = List.copyOf(tried);
    tried.clear();
    if (noted(claim, toNote)) {
      return;
    }
    for (TriedNotice one : toNote) {
      List<TriedNotice> bare = List.of(new TriedNotice(one.notice(), one.attempt().bare()));
      if (!noted(claim, List.of(one)) && !noted(claim, bare)) {
        LOG.log(Level.SEVERE, "Cannot be noted as tried, may go out twice: {0}", one);
      }
    }
  }

  /** Whether it was noted; not if the database refuses what is to be noted, now and later. */
  private boolean noted(NoticeClaim claim, List<TriedNotice> toNote) {
    for (int i = 1; ; i++) {
      try {
        claims.settle(claim, toNote);
        return true;
      } catch (RuntimeException e) {
        if (isRefused(e)) {
          LOG.log(Level.WARNING, "The database refuses to note tries of notices", e);
          return false;
        }
        if (i == NOTE_TRIES || Thread.currentThread().isInterrupted()) {
          LOG.log(Level.SEVERE, "Not noted as tried, may go out twice: " + toNote, e);
          throw e;
        }
        LOG.log(i == 1 ? Level.WARNING : Level.FINE, "The database does not answer", e);
        LockSupport.parkNanos(NOTE_AGAIN.toNanos());
      }
    }
  }

  /** Whether a value does not fit (class 22) or breaks a constraint (class 23). */
  private static boolean isRefused(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
      if (state != null && (state.startsWith("22") || state.startsWith("23"))) {
        return true;
      }
    }
    return false;
  }
}
