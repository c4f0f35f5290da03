package tw.caseprogress.notification.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.notification.NoticesQueued;

/**
 * Sees to it that queued notices are handed over: at once after the event's commit, on a thread of
 * its own, and by a timer whatever was left behind.
 */
@ApplicationScoped
public class NoticeDispatch {

  private static final Logger LOG = Logger.getLogger(NoticeDispatch.class.getName());

  @Inject private NoticeHandOver handOver;
  @Inject private OfficeClock clock;

  @Resource private ManagedExecutorService executor;

  void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesQueued event) {
    if (!clock.isThisThreadElsewhere()) {
      executor.submit(this::dispatchDue);
    }
  }

  /**
   * Hands over everything that is due.
   *
   * <p>Rests while another thread loads a sample of past days: what that queues belongs to those
   * days, and the loader hands it over itself.
   */
  public void dispatchDue() {
    if (clock.isElsewhere() && !clock.isThisThreadElsewhere()) {
      return;
    }
    try {
      while (handOver.handOverSome() > 0) {
        // the next ones, in a transaction of their own
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Notices stay queued", e);
    }
  }
}
