package tw.caseprogress.batch.reminder;

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
 * Starts the reminders at 07:30 of every working day, for that day.
 *
 * <p>Not persistent: a morning that the server slept through is made up for by the next, which
 * finds every case on the rung that it has reached. No transaction of its own: what the server
 * notes about the run must not hang on the timer's.
 *
 * <p>No lock of its own either: the waiting starts call it, and it calls them.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DeadlineRemindersTimer {

  private static final Logger LOG = Logger.getLogger(DeadlineRemindersTimer.class.getName());

  @Resource private TimerService timers;

  @Inject private TimedStarts starts;
  @Inject private JobRunner runner;
  @Inject private OfficeClock clock;
  @Inject private WorkingDays workingDays;

  /** Starts the run for today if the city works. */
  @Schedule(hour = "7", minute = "30", timezone = "Asia/Taipei", persistent = false)
  public void start() {
    UnbrokenTimer.run(LOG, Level.SEVERE, "The reminders could not be started", this::startToday);
  }

  private void startToday() {
    if (clock.isElsewhere()) {
      LOG.info("The reminders rest while sample cases are loaded");
      return;
    }
    startFor(LocalDate.now(clock));
  }

  /** Takes up a morning that could not be started by another server, or before this one's start. */
  public void takeUp(@Observes FailedStart failed) {
    if (failed.job() == Job.DEADLINE_REMINDERS) {
      startFor(failed.businessDate());
    }
  }

  private void startFor(LocalDate day) {
    starts.start(
        Job.DEADLINE_REMINDERS,
        day,
        () -> {
          if (workingDays.calendar().isWorkingDay(day)) {
            runner.startByTimer(Job.DEADLINE_REMINDERS, day);
          }
        });
  }

  /** When the timer looks next whether to start the job. */
  public Optional<Instant> nextStart() {
    return NextStart.of(timers);
  }
}
