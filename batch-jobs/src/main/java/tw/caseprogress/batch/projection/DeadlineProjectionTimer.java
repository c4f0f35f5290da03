package tw.caseprogress.batch.projection;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.batch.console.JobRunner;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.calendar.CalendarChanged;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobState;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.job.UnbrokenTimer;
import tw.caseprogress.job.service.FailedStarts;
import tw.caseprogress.projection.service.DueDateProjectionService;

/**
 * Starts the projection of each change of the calendar: right after its commit, and by a timer what
 * was left, such as after a server that was killed. Changes are worked off in their order.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DeadlineProjectionTimer {

  private static final Logger LOG = Logger.getLogger(DeadlineProjectionTimer.class.getName());

  /** A run that fails is begun anew this often; then somebody has to look. */
  private static final int MOST_FAILURES = 3;

  private static final int LATEST = 50;

  @Inject private JobRunner runner;
  @Inject private FailedStarts failed;
  @Inject private DueDateProjectionService projection;
  @Inject private OfficeClock clock;

  @Resource private ManagedExecutorService executor;

  /** The changes of which the log already says that somebody has to look. */
  private final Set<Long> leftAlone = new HashSet<>();

  /** A change was committed; not in the transaction that is just ending. */
  public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged event) {
    executor.submit(this::startWaiting);
  }

  /**
   * Starts the oldest change that has not reached the running cases. One whose run was stopped or
   * fails again and again waits for somebody, and those behind it do not wait for that.
   *
   * <p>One at a time: the timer and the thread of a commit may both be here.
   */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public synchronized void startWaiting() {
    UnbrokenTimer.run(
        LOG,
        Level.SEVERE,
        "A change of the calendar has not reached the running cases",
        this::startOldest);
  }

  private void startOldest() {
    try {
      if (!clock.isElsewhere()) {
        projection.waiting().stream().filter(this::isToStart).findFirst().ifPresent(this::start);
      }
      failed.overcome(Job.DEADLINE_PROJECTION, LocalDate.now(clock));
    } catch (JobUnderWayException e) {
      LOG.log(Level.FINE, "A change of the calendar waits for a run under way", e);
    } catch (RuntimeException e) {
      if (failed.note(Job.DEADLINE_PROJECTION, LocalDate.now(clock), e)) {
        LOG.log(Level.SEVERE, "A change of the calendar has not reached the running cases", e);
      }
    }
  }

  private void start(CalendarChange change) {
    runner.startProjection(change, Optional.empty());
  }

  private boolean isToStart(CalendarChange change) {
    boolean startable = isStartable(latestRuns(change));
    if (startable) {
      leftAlone.remove(change.id());
    } else if (leftAlone.add(change.id())) {
      LOG.log(
          Level.SEVERE,
          "Change {0} of the calendar has not reached the running cases: its run was stopped, or"
              + " failed {1} times. Start it again from the console",
          new Object[] {change.id(), MOST_FAILURES});
    }
    return startable;
  }

  private List<JobRun> latestRuns(CalendarChange change) {
    return runner.runs(Job.DEADLINE_PROJECTION, LATEST).stream()
        .filter(run -> run.calendarChangeId().equals(Optional.of(change.id())))
        .toList();
  }

  /** Whether a change with these runs, the latest first, may be begun by the timer. */
  static boolean isStartable(List<JobRun> runs) {
    boolean stopped = !runs.isEmpty() && runs.get(0).state() == JobState.STOPPED;
    long failures = runs.stream().filter(run -> run.state() == JobState.FAILED).count();
    return !stopped && failures < MOST_FAILURES;
  }
}
