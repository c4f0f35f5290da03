package tw.caseprogress.security;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of an attempt to give a secret.
 *
 * @param opened what the right secret opens; empty if it was wrong or not judged
 * @param retryAfter how long to wait, if it was not judged
 * @param ticket what to bring along after the wait, if that gets one attempt judged
 */
public record GuessOutcome<T>(
    Optional<T> opened, Optional<Duration> retryAfter, Optional<String> ticket) {

  /** Right. */
  public static <T> GuessOutcome<T> right(T opened) {
    return new GuessOutcome<>(Optional.of(opened), Optional.empty(), Optional.empty());
  }

  /** Judged, and wrong. */
  public static <T> GuessOutcome<T> wrong() {
    return new GuessOutcome<>(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Not judged before the window is over. */
  public static <T> GuessOutcome<T> refused(Duration wait) {
    return new GuessOutcome<>(Optional.empty(), Optional.of(wait), Optional.empty());
  }

  /** Not judged before the wait is over. */
  public static <T> GuessOutcome<T> putOff(Duration wait, String ticket) {
    return new GuessOutcome<>(Optional.empty(), Optional.of(wait), Optional.of(ticket));
  }

  /** Whether the secret was looked at. */
  public boolean isJudged() {
    return retryAfter.isEmpty();
  }
}
