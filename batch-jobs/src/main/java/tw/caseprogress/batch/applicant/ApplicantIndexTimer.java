package tw.caseprogress.batch.applicant;

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
import tw.caseprogress.casefile.service.ApplicantIndexService;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobState;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.job.UnbrokenTimer;

/**
 * Looks every minute whether names are left that were folded by older rules, and has them folded
 * anew: after a release with new rules once.
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
public class ApplicantIndexTimer {

  private static final Logger LOG = Logger.getLogger(ApplicantIndexTimer.class.getName());

  /** After so many runs of a day that broke off, somebody has to look. */
  private static final int MOST_FAILURES = 3;

  private static final int LATEST = 50;

  @Resource private TimerService timers;

  @Inject private TimedStarts starts;
  @Inject private JobRunner runner;
  @Inject private ApplicantIndexService applicants;
  @Inject private OfficeClock clock;

  /** Starts a run if a name is left. */
  @Schedule(hour = "*", minute = "*", timezone = "Asia/Taipei", persistent = false)
  public void start() {
    UnbrokenTimer.run(LOG, Level.SEVERE, "Names could not be folded anew", this::startToday);
  }

  private void startToday() {
    if (!clock.isElsewhere()) {
      LocalDate today = LocalDate.now(clock);
      starts.start(Job.APPLICANT_INDEX, today, () -> startIfLeft(today));
    }
  }

  private void startIfLeft(LocalDate today) {
    try {
      if (!applicants.waiting(1).isEmpty() && isStartable(runsOf(today))) {
        runner.start(Job.APPLICANT_INDEX, today, Optional.empty());
      }
    } catch (JobUnderWayException e) {
      LOG.log(Level.FINE, "Names are still being folded anew", e);
    }
  }

  private List<JobRun> runsOf(LocalDate day) {
    return runner.runs(Job.APPLICANT_INDEX, LATEST).stream()
        .filter(run -> run.businessDate().equals(day))
        .toList();
  }

  /**
   * Whether the timer may start one more, by the runs of the day, the latest first: not after one
   * that somebody stopped, or that left out what cannot be folded.
   */
  static boolean isStartable(List<JobRun> runs) {
    boolean rests =
        !runs.isEmpty()
            && (runs.get(0).state() == JobState.STOPPED
                || runs.get(0).state() == JobState.COMPLETED_WITH_SKIPS);
    long failures = runs.stream().filter(run -> run.state() == JobState.FAILED).count();
    return !rests && failures < MOST_FAILURES;
  }

  /** When the timer looks next. */
  public Optional<Instant> nextStart() {
    return NextStart.of(timers);
  }
}
