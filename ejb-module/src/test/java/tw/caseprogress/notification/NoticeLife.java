package tw.caseprogress.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.gateway.Attempt;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.RetryPolicy;

/**
 * The life of one notice to one party by one channel, as the rows of the database keep it: what
 * tests put it through is judged by {@link NoticeFate} alone.
 */
final class NoticeLife {

  private final RetryPolicy policy;
  private final Instant queuedAt;
  private NoticeState state = NoticeState.QUEUED;
  private Instant dueAt;
  private boolean triesAgain;
  private int attempts;
  private int unclear;
  private boolean ended;

  /** When each message left. */
  final List<Instant> sends = new ArrayList<>();

  /** The tries that were promised and the moments for which they were. */
  final List<Instant> promised = new ArrayList<>();

  NoticeLife(RetryPolicy policy, Instant queuedAt) {
    this.policy = policy;
    this.queuedAt = queuedAt;
    this.dueAt = queuedAt;
  }

  boolean isQueued() {
    return state == NoticeState.QUEUED;
  }

  boolean isOver() {
    return ended || state == NoticeState.DELIVERED;
  }

  /** The dispatch claims it, and all of it leaves unless the tries are used up. */
  void handOver(Instant now, Optional<FailureCause> failure) {
    attempts++;
    Attempt attempt;
    if (policy.isUsedUpBefore(attempts)) {
      attempt = failed(now, FailureCause.OURS);
    } else {
      sends.add(now);
      attempt =
          failure
              .map(cause -> failed(now, cause))
              .orElseGet(() -> new Attempt(now, "g", Optional.of("m"), Optional.empty(), ""));
    }
    decide(NoticeFate.afterHandOver(attempt, tries(), policy), attempt.failure());
  }

  /** The server dies with the message on its way: the try is counted, its end is not noted. */
  void dieOnTheWay(Instant now) {
    attempts++;
    if (!policy.isUsedUpBefore(attempts)) {
      sends.add(now);
    }
    dueAt = now;
  }

  /** A receipt or a bounce; it finds the notice only while that counts as taken. */
  void report(Instant now, DeliveryOutcome outcome) {
    if (state == NoticeState.SENT || state == NoticeState.UNCLEAR && !ended) {
      NoticeFate fate = NoticeFate.afterReport(outcome, tries(), now, policy);
      decide(
          fate,
          outcome == DeliveryOutcome.UNCLEAR
              ? Optional.of(FailureCause.UNCLEAR)
              : Optional.empty());
    }
  }

  /** The retries come by. */
  void followUp(Instant now) {
    boolean failed = state != NoticeState.QUEUED && state != NoticeState.SENT;
    if (!failed || isOver() || dueAt.isAfter(now)) {
      return;
    }
    if (triesAgain) {
      state = NoticeState.QUEUED;
      dueAt = now;
    } else {
      ended = true;
    }
  }

  Duration untilDue(Instant now) {
    return Duration.between(now, dueAt);
  }

  private void decide(NoticeFate fate, Optional<FailureCause> failure) {
    state = fate.state();
    dueAt = fate.dueAt();
    triesAgain = fate.triesAgain();
    if (failure.equals(Optional.of(FailureCause.UNCLEAR))) {
      unclear++;
    }
    if (triesAgain) {
      promised.add(dueAt);
    }
  }

  private NoticeTries tries() {
    return new NoticeTries(queuedAt, attempts, unclear, true);
  }

  private static Attempt failed(Instant at, FailureCause cause) {
    return Attempt.failed(at, new HandOverFailedException(cause, "refused", null));
  }
}
