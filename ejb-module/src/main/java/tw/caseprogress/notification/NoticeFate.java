package tw.caseprogress.notification;

import java.time.Instant;
import tw.caseprogress.gateway.FailureCause;

/**
 * What becomes of a notice after a try.
 *
 * @param dueAt when somebody has to look at it next: the dispatch while it is queued, else the
 *     retries
 */
public record NoticeFate(NoticeState state, Instant dueAt) {

  /**
   * Judges a try.
   *
   * @param attempts the tries so far, this one included
   */
  public static NoticeFate after(
      Attempt attempt, Instant queuedAt, int attempts, RetryPolicy policy) {
    if (attempt.failure().isEmpty()) {
      return new NoticeFate(NoticeState.SENT, attempt.at());
    }
    FailureCause cause = attempt.failure().get();
    if (cause == FailureCause.ADDRESS || cause == FailureCause.CONTENT) {
      return new NoticeFate(NoticeState.of(cause.outcome()), attempt.at());
    }
    return policy
        .nextTry(queuedAt, attempt.at(), attempts)
        .map(next -> ahead(cause, next, attempt.at()))
        .orElseGet(() -> new NoticeFate(NoticeState.of(cause.outcome()), attempt.at()));
  }

  private static NoticeFate ahead(FailureCause cause, Instant next, Instant failedAt) {
    return next.isAfter(failedAt)
        ? new NoticeFate(NoticeState.of(cause.outcome()), next)
        : new NoticeFate(NoticeState.QUEUED, next);
  }
}
