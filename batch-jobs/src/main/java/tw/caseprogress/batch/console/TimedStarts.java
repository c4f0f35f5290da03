package tw.caseprogress.batch.console;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.job.FailedStart;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.job.UnbrokenTimer;
import tw.caseprogress.job.service.FailedStarts;

/**
 * The starts that the timers ask for: what cannot be started, such as while the database is away,
 * is tried again every ten seconds until it can, and shown meanwhile.
 *
 * <p>No transaction: what the server notes about a run must not hang on it. Locks by itself, and
 * never while it tells the timers: each of them has a lock too, and holds it when it comes here.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class TimedStarts {

  private static final Logger LOG = Logger.getLogger(TimedStarts.class.getName());

  private final Map<Due, Runnable> waiting = new LinkedHashMap<>();

  private FailedStarts failed;
  private Consumer<FailedStart> timers;

  /** For the container. */
  public TimedStarts() {}

  @Inject
  TimedStarts(FailedStarts failed, Event<FailedStart> leftBehind) {
    this(failed, leftBehind::fire);
  }

  /**
   * Starts outside of a server.
   *
   * @param timers are told of starts that this server knows nothing of
   */
  TimedStarts(FailedStarts failed, Consumer<FailedStart> timers) {
    this.failed = failed;
    this.timers = timers;
  }

  /**
   * Starts a job for a date, now or as soon as it can be.
   *
   * @param start starts it, or finds that there is nothing to start; may be called again and again
   */
  public synchronized void start(Job job, LocalDate businessDate, Runnable start) {
    waiting.put(new Due(job, businessDate), start);
    tryWaiting();
  }

  /** Tries what waits, here and where a server has ended with it. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void tryAgain() {
    UnbrokenTimer.run(
        LOG,
        Level.SEVERE,
        "Starts of jobs were not tried again",
        () -> {
          takeUp();
          tryWaiting();
        });
  }

  private void takeUp() {
    failed.standing().stream()
        .filter(start -> !isWaiting(new Due(start.job(), start.businessDate())))
        .forEach(timers);
  }

  private synchronized boolean isWaiting(Due due) {
    return waiting.containsKey(due);
  }

  private synchronized void tryWaiting() {
    List.copyOf(waiting.entrySet()).stream()
        .filter(one -> isThrough(one.getKey(), one.getValue()))
        .map(Map.Entry::getKey)
        .forEach(waiting::remove);
  }

  private boolean isThrough(Due due, Runnable start) {
    try {
      start.run();
      failed.overcome(due.job(), due.businessDate());
      return true;
    } catch (JobUnderWayException e) {
      LOG.log(Level.FINE, "A job waits for a run of its own that is under way", e);
    } catch (RuntimeException e) {
      if (failed.note(due.job(), due.businessDate(), e)) {
        LOG.log(Level.SEVERE, "The job " + due.job().id() + " could not be started", e);
      }
    }
    return false;
  }

  /** What is due: a job for a date. */
  private record Due(Job job, LocalDate businessDate) {}
}
