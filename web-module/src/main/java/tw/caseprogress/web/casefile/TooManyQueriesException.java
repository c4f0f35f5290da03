package tw.caseprogress.web.casefile;

import java.time.Duration;
import java.util.Optional;
import tw.caseprogress.security.WorkChallenge;

/** A client asks too often, or a case number was tried with too many wrong passwords. */
public class TooManyQueriesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;
  private final String waitTicket;
  private final transient WorkChallenge challenge;

  /**
   * Says how to go on.
   *
   * @param waitTicket what to bring along after the wait, where strangers guess at the number
   * @param challenge whose answer is brought along instead of waiting
   */
  public TooManyQueriesException(
      Duration retryAfter, Optional<String> waitTicket, Optional<WorkChallenge> challenge) {
    super("Too many queries, the next one in " + retryAfter);
    this.retryAfter = retryAfter;
    this.waitTicket = waitTicket.orElse(null);
    this.challenge = challenge.orElse(null);
  }

  /** How long to wait before the next query can be answered. */
  public Duration retryAfter() {
    return retryAfter;
  }

  /** What the next query brings along to be answered. */
  public Optional<String> waitTicket() {
    return Optional.ofNullable(waitTicket);
  }

  /** The riddle with whose answer the next query is answered at once. */
  public Optional<WorkChallenge> challenge() {
    return Optional.ofNullable(challenge);
  }
}
