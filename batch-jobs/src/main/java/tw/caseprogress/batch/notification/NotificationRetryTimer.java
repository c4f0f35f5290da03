package tw.caseprogress.batch.notification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.batch.console.JobRunner;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.notification.service.NoticeRetryService;

/**
 * Starts the retries every five minutes, unless there is nothing to retry: the history on the
 * console is to tell of runs that did something.
 *
 * <p>No transaction of its own: what the server notes about the run must not hang on the timer's.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class NotificationRetryTimer {

  private static final Logger LOG = Logger.getLogger(NotificationRetryTimer.class.getName());

  @Resource private TimerService timers;

  @Inject private JobRunner runner;
  @Inject private NoticeRetryService retries;
  @Inject private OfficeClock clock;

  /** Starts a run if a failed notice is due. */
  @Schedule(hour = "*", minute = "*/5", timezone = "Asia/Taipei", persistent = false)
  public void start() {
    try {
      if (!clock.isElsewhere() && !retries.due(1).isEmpty()) {
        runner.start(Job.NOTIFICATION_RETRY, LocalDate.now(clock), Optional.empty(), false);
      }
    } catch (JobUnderWayException e) {
      LOG.log(Level.FINE, "The retries are still at work", e);
    } catch (RuntimeException e) {
      // A timer that throws twice is taken away until the next deployment.
      LOG.log(Level.SEVERE, "The retries could not be started", e);
    }
  }

  /** When the timer looks next. */
  public Optional<Instant> nextStart() {
    return timers.getTimers().stream()
        .map(Timer::getNextTimeout)
        .map(next -> next.toInstant())
        .min(Instant::compareTo);
  }
}
