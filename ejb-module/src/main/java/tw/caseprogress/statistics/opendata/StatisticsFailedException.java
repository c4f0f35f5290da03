package tw.caseprogress.statistics.opendata;

import java.time.Duration;

/** Statistics could not be counted, as it took too long; nobody tries again before a while. */
public class StatisticsFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /** Tells after how long asking again is worth while. */
  public StatisticsFailedException(Duration retryAfter) {
    super("The statistics could not be counted");
    this.retryAfter = retryAfter;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
