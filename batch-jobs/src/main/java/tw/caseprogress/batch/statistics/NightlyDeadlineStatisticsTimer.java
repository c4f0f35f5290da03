package tw.caseprogress.batch.statistics;

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
import tw.caseprogress.job.UnbrokenTimer;

/**
 * Starts the nightly statistics at 01:00 for the day before.
 *
 * <p>Not persistent: a night that the server slept through is started for its date from the
 * console. No transaction of its own: what the server notes about the run must not hang on the
 * timer's.
 *
 * <p>No lock of its own either: the waiting starts call it, and it calls them.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyDeadlineStatisticsTimer {

  private static final Logger LOG =
      Logger.getLogger(NightlyDeadlineStatisticsTimer.class.getName());

  @Resource private TimerService timers;

  @Inject private TimedStarts starts;
  @Inject private JobRunner runner;
  @Inject private OfficeClock clock;

  /** Starts the run for yesterday. */
  @Schedule(hour = "1", minute = "0", timezone = "Asia/Taipei", persistent = false)
  public void start() {
    UnbrokenTimer.run(
        LOG, Level.SEVERE, "The nightly statistics could not be started", this::startYesterday);
  }

  private void startYesterday() {
    if (clock.isElsewhere()) {
      LOG.info("The nightly statistics rest while sample cases are loaded");
      return;
    }
    startFor(LocalDate.now(clock).minusDays(1));
  }

  /** Takes up a night that could not be started by another server, or before this one's start. */
  public void takeUp(@Observes FailedStart failed) {
    if (failed.job() == Job.NIGHTLY_DEADLINE_STATISTICS) {
      startFor(failed.businessDate());
    }
  }

  private void startFor(LocalDate day) {
    starts.start(
        Job.NIGHTLY_DEADLINE_STATISTICS,
        day,
        () -> runner.startByTimer(Job.NIGHTLY_DEADLINE_STATISTICS, day));
  }

  /** When the timer starts the job next. */
  public Optional<Instant> nextStart() {
    return NextStart.of(timers);
  }
}
