package tw.caseprogress.letter.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.gateway.service.ClaimKeeper;
import tw.caseprogress.gateway.service.MailRoutes;
import tw.caseprogress.letter.LettersQueued;
import tw.caseprogress.security.service.KeyRing;

/**
 * Sees to it that letters are handed over, one after the other on a thread of their own: after the
 * commit that put them, and by a timer whatever was left behind.
 *
 * <p>No transaction is open meanwhile. Rests while a sample of past days is loaded.
 */
@ApplicationScoped
public class LetterDispatch {

  private static final Logger LOG = Logger.getLogger(LetterDispatch.class.getName());

  @Inject private LetterClaimService claims;
  @Inject private MailRoutes mails;
  @Inject private KeyRing keys;
  @Inject private OfficeClock clock;

  @Resource private ManagedExecutorService executor;

  private final AtomicBoolean atWork = new AtomicBoolean();
  private ClaimKeeper keeper;
  private LetterWorker worker;

  @PostConstruct
  void prepare() {
    keeper = new ClaimKeeper(clock);
    worker = new LetterWorker(claims, keeper, mails, keys.personalData(), clock);
  }

  @PreDestroy
  void close() {
    keeper.close();
  }

  void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) LettersQueued event) {
    wake();
  }

  /** Has what is due handed over, and returns at once. */
  public void wake() {
    if (clock.isElsewhere() || !atWork.compareAndSet(false, true)) {
      return;
    }
    try {
      executor.submit(this::work);
    } catch (RejectedExecutionException e) {
      atWork.set(false);
      LOG.log(Level.FINE, "No thread for letters now", e);
    }
  }

  private void work() {
    try {
      boolean more = true;
      while (more && mails.room(1) > 0 && !Thread.currentThread().isInterrupted()) {
        more = worker.next();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Letters stay queued", e);
    } finally {
      atWork.set(false);
    }
  }
}
