package tw.caseprogress.job;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets a timer outlive the failures of its work: the server takes a timer that throws twice away
 * until the next deployment.
 */
public final class UnbrokenTimer {

  private UnbrokenTimer() {}

  /**
   * Does the work of a timer; what goes wrong is logged, and the timer goes off again.
   *
   * @param log the log of the timer's bean
   * @param failure what then is not done, in a sentence
   */
  public static void run(Logger log, Level level, String failure, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      log.log(level, failure, e);
    }
  }
}
