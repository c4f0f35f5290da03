package tw.caseprogress.batch.console;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobNotRestartableException;
import tw.caseprogress.job.UnbrokenTimer;

/**
 * Looks every ten seconds whether a run broke off, such as because the database went away, and has
 * it begun anew without waiting for its next time ({@link tw.caseprogress.job.BrokenRuns}).
 *
 * <p>No transaction of its own: what the server notes about the run must not hang on the timer's.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class BrokenRunsTimer {

  private static final Logger LOG = Logger.getLogger(BrokenRunsTimer.class.getName());

  /** Their own timers look as often, at what is left to do rather than at the runs. */
  private static final Set<Job> WITH_RULES_OF_THEIR_OWN =
      EnumSet.of(Job.DEADLINE_PROJECTION, Job.APPLICANT_INDEX);

  @Inject private JobRunner runner;
  @Inject private OfficeClock clock;

  /** Begins anew what broke off. */
  @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
  public void look() {
    if (!clock.isElsewhere()) {
      EnumSet.complementOf(EnumSet.copyOf(WITH_RULES_OF_THEIR_OWN)).forEach(this::look);
    }
  }

  private void look(Job job) {
    UnbrokenTimer.run(
        LOG, Level.WARNING, "Whether " + job.id() + " broke off is not known", () -> anew(job));
  }

  private void anew(Job job) {
    try {
      runner
          .beginAnew(job)
          .ifPresent(
              run ->
                  LOG.log(
                      Level.INFO,
                      "{0} broke off and was begun anew as run {1}",
                      new Object[] {job.id(), Long.toString(run)}));
    } catch (JobNotRestartableException e) {
      LOG.log(Level.FINE, "A run of an earlier deployment is left to somebody", e);
    }
  }
}
