package tw.caseprogress.letter.service;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.gateway.Attempt;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.MailTransport;
import tw.caseprogress.gateway.NoWayOpenException;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.gateway.RetryPolicy;
import tw.caseprogress.gateway.service.ClaimKeeper;
import tw.caseprogress.letter.ClaimedLetter;
import tw.caseprogress.letter.LetterFate;
import tw.caseprogress.letter.LetterState;
import tw.caseprogress.security.Seal;

/**
 * Claims a letter, hands it over, and notes what came of it.
 *
 * <p>A database that does not answer is waited for: what was handed over must not be forgotten.
 */
public final class LetterWorker {

  private static final Logger LOG = Logger.getLogger(LetterWorker.class.getName());
  private static final Duration NOTE_AGAIN = Duration.ofMillis(500);
  private static final int NOTE_TRIES = 1200;

  private final LetterClaimService claims;
  private final ClaimKeeper keeper;
  private final MailTransport mails;
  private final Seal seal;
  private final Clock clock;
  private final RetryPolicy policy = RetryPolicy.STANDARD;

  LetterWorker(
      LetterClaimService claims, ClaimKeeper keeper, MailTransport mails, Seal seal, Clock clock) {
    this.claims = claims;
    this.keeper = keeper;
    this.mails = mails;
    this.seal = seal;
    this.clock = clock;
  }

  /** Works one letter off; false if none is due, or no way is open. */
  boolean next() {
    Optional<ClaimedLetter> claimed = claims.claim(clock.instant());
    if (claimed.isEmpty()) {
      return false;
    }
    ClaimedLetter letter = claimed.get();
    Optional<Attempt> tried = tryOut(letter);
    if (tried.isEmpty()) {
      claims.release(letter);
      return false;
    }
    LetterFate fate = LetterFate.after(tried.get(), letter, policy);
    if (fate.state() == LetterState.GIVEN_UP) {
      LOG.log(
          Level.WARNING,
          "{0} is given up after {1} tries: {2}",
          new Object[] {letter.key(), letter.attempts(), tried.get().reply()});
    }
    note(letter, tried.get(), fate);
    return true;
  }

  /** Empty if no way is open, or the claim is about to end: the letter is the next's. */
  private Optional<Attempt> tryOut(ClaimedLetter letter) {
    if (policy.isUsedUpBefore(letter.attempts())) {
      return Optional.of(failed(new HandOverFailedException("tried too often", null)));
    }
    try {
      OutgoingMail mail = letter.asMail(seal);
      if (!letter.lease().holdsAt(clock.instant())) {
        return Optional.empty();
      }
      HandedOver handedOver =
          keeper.during(until -> claims.keep(letter, until), () -> mails.send(mail));
      return Optional.of(Attempt.taken(clock.instant(), handedOver));
    } catch (NoWayOpenException e) {
      return Optional.empty();
    } catch (HandOverFailedException e) {
      return Optional.of(failed(e));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, letter.key() + " could not be made ready", e);
      return Optional.of(failed(new HandOverFailedException(e.getClass().getSimpleName(), e)));
    }
  }

  private Attempt failed(HandOverFailedException failure) {
    return Attempt.failed(clock.instant(), failure);
  }

  private void note(ClaimedLetter letter, Attempt tried, LetterFate fate) {
    for (int i = 1; ; i++) {
      try {
        claims.settle(letter, tried, fate);
        return;
      } catch (RuntimeException e) {
        if (i == NOTE_TRIES || Thread.currentThread().isInterrupted()) {
          LOG.log(Level.SEVERE, "Not noted as tried, may go out twice: " + letter, e);
          throw e;
        }
        LOG.log(i == 1 ? Level.WARNING : Level.FINE, "The database does not answer", e);
        LockSupport.parkNanos(NOTE_AGAIN.toNanos());
      }
    }
  }
}
