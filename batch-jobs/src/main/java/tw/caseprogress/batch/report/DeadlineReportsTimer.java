package tw.caseprogress.batch.report;

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
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.job.FailedStart;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.UnbrokenTimer;

/**
 * Starts the reports at 06:30 of every working day, for the day before; not before the night has
 * counted that day.
 *
 * <p>Not persistent: a morning that the server slept through is late on the console, and started
 * there. No transaction of its own: what the server notes about the run must not hang on the
 * timer's.
 *
 * <p>No lock of its own either: the waiting starts call it, and it calls them.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DeadlineReportsTimer {

  private static final Logger LOG = Logger.getLogger(DeadlineReportsTimer.class.getName());

  @Resource private TimerService timers;

  @Inject private TimedStarts starts;
  @Inject private JobRunner runner;
  @Inject private OfficeClock clock;
  @Inject private WorkingDays workingDays;

  /** Starts the run for yesterday if the city works today. */
  @Schedule(hour = "6", minute = "30", timezone = "Asia/Taipei", persistent = false)
  public void start() {
    UnbrokenTimer.run(LOG, Level.SEVERE, "The reports could not be started", this::startYesterday);
  }

  private void startYesterday() {
    if (clock.isElsewhere()) {
      LOG.info("The reports rest while sample cases are loaded");
      return;
    }
    startFor(LocalDate.now(clock).minusDays(1));
  }

  /** Takes up a morning that could not be started by another server, or before this one's start. */
  public void takeUp(@Observes FailedStart failed) {
    if (failed.job() == Job.DEADLINE_REPORTS) {
      startFor(failed.businessDate());
    }
  }

  private void startFor(LocalDate day) {
    starts.start(Job.DEADLINE_REPORTS, day, () -> startOnceCounted(day));
  }

  /** Tried again and again: until the night has counted the day, or its morning is over. */
  private void startOnceCounted(LocalDate day) {
    if (!workingDays.calendar().isWorkingDay(day.plusDays(1))) {
      return;
    }
    if (runner.isDone(Job.NIGHTLY_DEADLINE_STATISTICS, day)) {
      runner.startByTimer(Job.DEADLINE_REPORTS, day);
    } else if (day.plusDays(1).isBefore(LocalDate.now(clock))) {
      LOG.log(Level.WARNING, "No reports of {0}: its night has not counted it", day);
    } else {
      throw new NightNotCountedException(day);
    }
  }

  /** When the timer looks next whether to start the job. */
  public Optional<Instant> nextStart() {
    return NextStart.of(timers);
  }
}
