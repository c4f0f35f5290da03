package tw.caseprogress.web.casefile;

import java.time.Duration;

/** A client asks too often, or a case number was tried with too many wrong passwords. */
public class TooManyQueriesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  public TooManyQueriesException(Duration retryAfter) {
    super("Too many queries, the next one in " + retryAfter);
    this.retryAfter = retryAfter;
  }

  /** How long to wait before the next query can be answered. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
