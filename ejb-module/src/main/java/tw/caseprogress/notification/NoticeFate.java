package tw.caseprogress.notification;

import java.time.Instant;
import tw.caseprogress.gateway.Attempt;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.RetryPolicy;

/**
 * What becomes of a notice: decided once, when its outcome is learned, in whichever way.
 *
 * <p>Nobody decides it again: who comes by when it is due does what {@code triesAgain} says.
 *
 * @param dueAt when somebody has to look at it next: the dispatch while it is queued, else the
 *     retries
 * @param triesAgain whether a failed one is sent once more when it is due; else it is given up
 */
public record NoticeFate(NoticeState state, Instant dueAt, boolean triesAgain) {

  /** A failure that is learned later never has a first retry at once: the line was all right. */
  private static final int NOT_THE_FIRST = 2;

  /**
   * Judges a hand-over that has just been tried.
   *
   * @param tries with this one counted
   */
  public static NoticeFate afterHandOver(Attempt attempt, NoticeTries tries, RetryPolicy policy) {
    if (attempt.failure().isEmpty()) {
      return new NoticeFate(NoticeState.SENT, attempt.at(), false);
    }
    NoticeFate fate =
        failed(attempt.failure().get().outcome(), tries, tries.attempts(), attempt.at(), policy);
    boolean atOnce = fate.triesAgain() && !fate.dueAt().isAfter(attempt.at());
    return atOnce ? new NoticeFate(NoticeState.QUEUED, fate.dueAt(), false) : fate;
  }

  /**
   * Judges what a gateway told of a message that it had taken: a receipt, or a mail that came back.
   *
   * @param learnedAt when it told
   */
  public static NoticeFate afterReport(
      DeliveryOutcome outcome, NoticeTries tries, Instant learnedAt, RetryPolicy policy) {
    if (outcome == DeliveryOutcome.DELIVERED) {
      return new NoticeFate(NoticeState.DELIVERED, learnedAt, false);
    }
    return failed(outcome, tries, Math.max(NOT_THE_FIRST, tries.attempts()), learnedAt, policy);
  }

  private static NoticeFate failed(
      DeliveryOutcome outcome, NoticeTries tries, int attempts, Instant at, RetryPolicy policy) {
    NoticeState state = NoticeState.of(outcome);
    return policy
        .nextTry(outcome, tries.queuedAt(), at, attempts, tries.unclearTries())
        .filter(when -> tries.reachable())
        .map(when -> new NoticeFate(state, when, true))
        .orElseGet(() -> new NoticeFate(state, at, false));
  }
}
