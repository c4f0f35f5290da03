package tw.caseprogress.security;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of an attempt to give a secret.
 *
 * @param opened what the right secret opens; empty if it was wrong or not judged
 * @param retryAfter how long to wait, if it was not judged
 * @param ticket what to bring along after the wait, if that gets one attempt judged
 * @param challenge the riddle whose answer gets one attempt judged at once, if there is one
 */
public record GuessOutcome<T>(
    Optional<T> opened,
    Optional<Duration> retryAfter,
    Optional<String> ticket,
    Optional<WorkChallenge> challenge) {

  /** Right. */
  public static <T> GuessOutcome<T> right(T opened) {
    return new GuessOutcome<>(
        Optional.of(opened), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Judged, and wrong. */
  public static <T> GuessOutcome<T> wrong() {
    return new GuessOutcome<>(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Not judged before the window is over. */
  public static <T> GuessOutcome<T> refused(Duration wait) {
    return refused(wait, Optional.empty());
  }

  /** The same, unless the riddle is solved. */
  public static <T> GuessOutcome<T> refused(Duration wait, Optional<WorkChallenge> challenge) {
    return new GuessOutcome<>(Optional.empty(), Optional.of(wait), Optional.empty(), challenge);
  }

  /** Not judged before the wait is over, or the riddle is solved if there is one. */
  public static <T> GuessOutcome<T> putOff(
      Duration wait, String ticket, Optional<WorkChallenge> challenge) {
    return new GuessOutcome<>(Optional.empty(), Optional.of(wait), Optional.of(ticket), challenge);
  }

  /** The same with something else opened. */
  public <R> GuessOutcome<R> map(Function<T, R> to) {
    return new GuessOutcome<>(opened.map(to), retryAfter, ticket, challenge);
  }

  /** The same without what was opened. */
  public <R> GuessOutcome<R> unopened() {
    return new GuessOutcome<>(Optional.empty(), retryAfter, ticket, challenge);
  }

  /** Whether the secret was looked at. */
  public boolean isJudged() {
    return retryAfter.isEmpty();
  }
}
