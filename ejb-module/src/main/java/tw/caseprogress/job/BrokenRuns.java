package tw.caseprogress.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Says whether a job whose latest run broke off, such as because the database went away, is begun
 * anew before its next time.
 *
 * <p>Soon after the first, for an outage is over by then; later after each one more; and not at all
 * after a few in a row: then the fault is the job's own, and somebody has to look.
 */
public final class BrokenRuns {

  /** After so many in a row nothing is begun anew. */
  public static final int MOST = 4;

  /** From the start of the first one; twice as long after each one more. */
  private static final Duration PAUSE = Duration.ofSeconds(10);

  /** What broke off longer ago is no matter of an outage any more. */
  private static final Duration RECENT = Duration.ofHours(2);

  private BrokenRuns() {}

  /**
   * Whether a run is to be begun anew now.
   *
   * @param latest the latest runs of a job, the latest first, {@link #MOST} of them if there are
   */
  public static boolean isToBeginAnew(List<JobRun> latest, Instant now) {
    int inARow = (int) latest.stream().takeWhile(run -> run.state().isBrokenOff()).count();
    if (inARow == 0 || inARow >= MOST) {
      return false;
    }
    Instant begun = latest.get(0).startedAt();
    return !begun.plus(PAUSE.multipliedBy(1L << (inARow - 1))).isAfter(now)
        && begun.plus(RECENT).isAfter(now);
  }
}
