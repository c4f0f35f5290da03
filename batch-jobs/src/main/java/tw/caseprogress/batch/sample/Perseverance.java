package tw.caseprogress.batch.sample;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import tw.caseprogress.casefile.CaseRuleException;
import tw.caseprogress.intake.InvalidIntakeException;

/**
 * Does again what failed for a reason that may pass: a machine so busy that the database gives no
 * connection in time, a database that is started anew. What a rule of the trade refuses is refused.
 *
 * <p>Tries are counted, and no time is: on a slow machine each try takes longer, and they all may.
 */
final class Perseverance {

  private static final Logger LOGGER = System.getLogger(Perseverance.class.getName());
  private static final int MOST_TRIES = 20;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

  private final Duration firstPause;
  private final BooleanSupplier stopped;

  /**
   * Perseverance until somebody stops it.
   *
   * @param stopped whether no other try is wanted any more
   */
  Perseverance(BooleanSupplier stopped) {
    this(Duration.ofMillis(500), stopped);
  }

  Perseverance(Duration firstPause, BooleanSupplier stopped) {
    this.firstPause = firstPause;
    this.stopped = stopped;
  }

  /**
   * Does work until it succeeds. It may have been done although it failed: it passes over what is
   * done.
   *
   * @throws CaseRuleException at once
   * @throws InvalidIntakeException at once
   */
  void with(String name, Runnable work) {
    Duration pause = firstPause;
    for (int i = 1; ; i++) {
      try {
        work.run();
        return;
      } catch (CaseRuleException | InvalidIntakeException e) {
        throw e;
      } catch (RuntimeException e) {
        if (i == MOST_TRIES || stopped.getAsBoolean() || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        LOGGER.log(i == 1 ? Level.WARNING : Level.DEBUG, name + " is tried again", e);
        LockSupport.parkNanos(pause.toNanos());
        pause = longer(pause);
      }
    }
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
  }
}
