package tw.caseprogress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tw.caseprogress.gateway.Attempt;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.RetryPolicy;

class NoticeFateTest {

  private static final Instant QUEUED = Instant.parse("2026-11-23T01:00:00Z");

  @Test
  void whatWasTakenIsSent() {
    Attempt taken = new Attempt(QUEUED, "smtp:host", Optional.of("<1@x>"), Optional.empty(), "");

    assertThat(NoticeFate.afterHandOver(taken, tries(1), RetryPolicy.STANDARD).state())
        .isEqualTo(NoticeState.SENT);
  }

  @ParameterizedTest(name = "try {1}, {0}: {2} after {3}, once more: {4}")
  @CsvSource({
    "ADDRESS,  1, PERMANENT_FAILURE, PT0S, false",
    "CONTENT,  1, PERMANENT_FAILURE, PT0S, false",
    "OURS,     1, QUEUED,            PT0S, false", // the dispatch takes it at once
    "OURS,     2, TECHNICAL_FAILURE, PT5M, true",
    "RECEIVER, 1, QUEUED,            PT0S, false",
    "RECEIVER, 3, TEMPORARY_FAILURE, PT10M, true",
    "OURS,    24, TECHNICAL_FAILURE, PT0S, false", // all tries are made
    "UNCLEAR,  1, UNCLEAR,           PT1H, true",
    "UNCLEAR, 24, UNCLEAR,           PT0S, false"
  })
  void aHandOverIsJudgedByItsCause(
      FailureCause cause, int attempts, NoticeState state, Duration wait, boolean again) {
    assertThat(afterHandOver(cause, QUEUED, tries(attempts)))
        .isEqualTo(new NoticeFate(state, QUEUED.plus(wait), again));
  }

  @ParameterizedTest(name = "after try {1}, {0}: {2} after {3}, once more: {4}")
  @CsvSource({
    "DELIVERED,         1, DELIVERED,         PT0S, false",
    "PERMANENT_FAILURE, 1, PERMANENT_FAILURE, PT0S, false",
    "TEMPORARY_FAILURE, 1, TEMPORARY_FAILURE, PT5M, true", // not at once: the line was all right
    "TECHNICAL_FAILURE, 2, TECHNICAL_FAILURE, PT5M, true",
    "TEMPORARY_FAILURE, 4, TEMPORARY_FAILURE, PT20M, true",
    "UNCLEAR,           1, UNCLEAR,           PT1H, true"
  })
  void whatIsLearnedLaterWaitsLikeAnyOtherFailure(
      DeliveryOutcome outcome, int attempts, NoticeState state, Duration wait, boolean again) {
    Instant learned = QUEUED.plusSeconds(40);

    assertThat(NoticeFate.afterReport(outcome, tries(attempts), learned, RetryPolicy.STANDARD))
        .isEqualTo(new NoticeFate(state, learned.plus(wait), again));
  }

  @Test
  void afterThreeDaysItIsGivenUp() {
    Instant late = QUEUED.plus(Duration.ofDays(3));

    assertThat(afterHandOver(FailureCause.RECEIVER, late, tries(20)))
        .isEqualTo(new NoticeFate(NoticeState.TEMPORARY_FAILURE, late, false));
  }

  @Test
  void whatIsUnclearTwiceIsLeftAtThat() {
    NoticeTries second = new NoticeTries(QUEUED, 2, 1, true);

    assertThat(afterHandOver(FailureCause.UNCLEAR, QUEUED, second))
        .isEqualTo(new NoticeFate(NoticeState.UNCLEAR, QUEUED, false));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "DELIVERED")
  void toAnAddressThatWasDeletedNothingIsSentAgain(DeliveryOutcome outcome) {
    NoticeTries gone = new NoticeTries(QUEUED, 1, 0, false);

    assertThat(NoticeFate.afterReport(outcome, gone, QUEUED, RetryPolicy.STANDARD).triesAgain())
        .isFalse();
  }

  private static NoticeTries tries(int attempts) {
    return new NoticeTries(QUEUED, attempts, 0, true);
  }

  private static NoticeFate afterHandOver(FailureCause cause, Instant at, NoticeTries tries) {
    Attempt failed = Attempt.failed(at, new HandOverFailedException(cause, "refused", null));
    return NoticeFate.afterHandOver(failed, tries, RetryPolicy.STANDARD);
  }
}
