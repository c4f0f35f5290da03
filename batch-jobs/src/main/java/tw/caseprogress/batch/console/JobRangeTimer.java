package tw.caseprogress.batch.console;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.job.JobRange;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.job.UnbrokenTimer;
import tw.caseprogress.job.service.JobRanges;

/**
 * Leads jobs through their ranges of dates: looks every two seconds whether the run of a date has
 * ended, and starts that of the next.
 *
 * <p>No transaction of its own: what the server notes about a run must not hang on the timer's.
 */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class JobRangeTimer {

  private static final Logger LOG = Logger.getLogger(JobRangeTimer.class.getName());

  @Inject private JobRanges ranges;
  @Inject private JobRunner runner;

  /** Takes each range as far as it goes now. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void look() {
    UnbrokenTimer.run(
        LOG,
        Level.WARNING,
        "Ranges of dates were not gone on with",
        () -> ranges.underWay().forEach(this::goOn));
  }

  private void goOn(JobRange range) {
    Optional<JobRun> run = range.executionId().flatMap(id -> runner.run(range.job(), id));
    if (run.isEmpty()) {
      start(range);
      return;
    }
    switch (range.after(run.get().state())) {
      case WAIT -> LOG.log(Level.FINE, "Run {0} is under way", run.get().executionId());
      case GO_ON -> ranges.goOn(range);
      case COMPLETE -> ranges.end(range.id(), JobRange.State.COMPLETED);
      case STOP -> ranges.end(range.id(), JobRange.State.STOPPED);
      case BREAK -> ranges.end(range.id(), JobRange.State.BROKEN);
    }
  }

  private void start(JobRange range) {
    try {
      ranges.running(
          range, runner.start(range.job(), range.next(), Optional.of(range.startedBy())));
    } catch (JobUnderWayException e) {
      LOG.log(Level.FINE, "A range waits for a run of its job that is under way", e);
    }
  }
}
