package tw.caseprogress.batch.notification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.batch.console.JobRunner;
import tw.caseprogress.batch.console.NextStart;
import tw.caseprogress.batch.console.TimedStarts;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.job.FailedStart;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.job.UnbrokenTimer;
import tw.caseprogress.notification.service.NoticeRetryService;

/**
 * Starts the retries every five minutes, unless there is nothing to retry: the history on the
 * console is to tell of runs that did something.
 *
 * <p>No transaction of its own: what the server notes about the run must not hang on the timer's.
 *
 * <p>No lock of its own either: the waiting starts call it, and it calls them.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class NotificationRetryTimer {

  private static final Logger LOG = Logger.getLogger(NotificationRetryTimer.class.getName());

  @Resource private TimerService timers;

  @Inject private TimedStarts starts;
  @Inject private JobRunner runner;
  @Inject private NoticeRetryService retries;
  @Inject private OfficeClock clock;

  /** Starts a run if a failed notice is due. */
  @Schedule(hour = "*", minute = "*/5", timezone = "Asia/Taipei", persistent = false)
  public void start() {
    UnbrokenTimer.run(LOG, Level.SEVERE, "The retries could not be started", this::startToday);
  }

  private void startToday() {
    if (!clock.isElsewhere()) {
      LocalDate today = LocalDate.now(clock);
      starts.start(Job.NOTIFICATION_RETRY, today, () -> startIfDue(today));
    }
  }

  /** Takes up a start that failed on another server, or before this one's start. */
  public void takeUp(@Observes FailedStart failed) {
    if (failed.job() == Job.NOTIFICATION_RETRY) {
      startToday();
    }
  }

  private void startIfDue(LocalDate today) {
    try {
      if (!retries.due(1).isEmpty()) {
        runner.start(Job.NOTIFICATION_RETRY, today, Optional.empty());
      }
    } catch (JobUnderWayException e) {
      LOG.log(Level.FINE, "The retries are still at work", e);
    }
  }

  /** When the timer looks next. */
  public Optional<Instant> nextStart() {
    return NextStart.of(timers);
  }
}
