package tw.caseprogress.batch.listexport;

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
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.batch.console.JobRunner;
import tw.caseprogress.batch.console.NextStart;
import tw.caseprogress.batch.console.TimedStarts;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobState;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.job.UnbrokenTimer;
import tw.caseprogress.listexport.service.ListExportWork;

/**
 * Looks every ten seconds whether a list was ordered as a file, or was left half written by a
 * server that ended, and has it written.
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
public class ListExportTimer {

  private static final Logger LOG = Logger.getLogger(ListExportTimer.class.getName());

  private static final int LATEST = 1;

  @Resource private TimerService timers;

  @Inject private TimedStarts starts;
  @Inject private JobRunner runner;
  @Inject private ListExportWork work;
  @Inject private OfficeClock clock;

  /** Starts a run if a list waits. */
  @Schedule(hour = "*", minute = "*", second = "3/10", timezone = "Asia/Taipei", persistent = false)
  public void start() {
    UnbrokenTimer.run(LOG, Level.SEVERE, "Ordered lists could not be written", this::startToday);
  }

  private void startToday() {
    if (!clock.isElsewhere() && work.waiting().orders() > 0) {
      LocalDate today = LocalDate.now(clock);
      starts.start(Job.LIST_EXPORT, today, () -> startIfWaiting(today));
    }
  }

  private void startIfWaiting(LocalDate today) {
    try {
      if (work.waiting().orders() > 0 && isStartable(runner.runs(Job.LIST_EXPORT, LATEST))) {
        runner.start(Job.LIST_EXPORT, today, Optional.empty());
      }
    } catch (JobUnderWayException e) {
      LOG.log(Level.FINE, "Ordered lists are being written", e);
    }
  }

  /**
   * Whether the timer may start one more, by the latest run: not after one that somebody stopped,
   * until somebody starts the next.
   */
  static boolean isStartable(List<JobRun> runs) {
    return runs.isEmpty() || runs.get(0).state() != JobState.STOPPED;
  }

  /** When the timer looks next. */
  public Optional<Instant> nextStart() {
    return NextStart.of(timers);
  }
}
