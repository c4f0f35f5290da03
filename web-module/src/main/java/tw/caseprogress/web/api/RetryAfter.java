package tw.caseprogress.web.api;

import java.time.Duration;

/** How long a client is told to wait, as the header {@code Retry-After} says it. */
public final class RetryAfter {
  private RetryAfter() {}

  /** Whole seconds, never less than the wait and 1 at least. */
  public static long seconds(Duration wait) {
    return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
  }
}
