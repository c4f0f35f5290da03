package tw.caseprogress.web.casefile;

import java.time.Duration;
import java.util.Optional;

/** A client asks too often, or a case number was tried with too many wrong passwords. */
public class TooManyQueriesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;
  private final String waitTicket;

  /**
   * Says how to go on.
   *
   * @param waitTicket what to bring along after the wait, where strangers guess at the number
   */
  public TooManyQueriesException(Duration retryAfter, Optional<String> waitTicket) {
    super("Too many queries, the next one in " + retryAfter);
    this.retryAfter = retryAfter;
    this.waitTicket = waitTicket.orElse(null);
  }

  /** How long to wait before the next query can be answered. */
  public Duration retryAfter() {
    return retryAfter;
  }

  /** What the next query brings along to be answered. */
  public Optional<String> waitTicket() {
    return Optional.ofNullable(waitTicket);
  }
}
