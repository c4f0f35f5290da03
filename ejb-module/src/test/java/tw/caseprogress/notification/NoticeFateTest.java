package tw.caseprogress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;

class NoticeFateTest {

  private static final Instant QUEUED = Instant.parse("2026-11-23T01:00:00Z");

  @Test
  void whatWasTakenIsSent() {
    Attempt taken = Attempt.taken(1, QUEUED.plusSeconds(1), new HandedOver("smtp:host", "<1@x>"));

    assertThat(after(taken, 1).state()).isEqualTo(NoticeState.SENT);
  }

  @Test
  void aBadAddressIsFinalAtOnce() {
    NoticeFate fate = after(failed(FailureCause.ADDRESS, QUEUED), 1);

    assertThat(fate).isEqualTo(new NoticeFate(NoticeState.PERMANENT_FAILURE, QUEUED));
  }

  @Test
  void theFirstFaultOfOursStaysQueuedAndIsDueAtOnce() {
    NoticeFate fate = after(failed(FailureCause.OURS, QUEUED), 1);

    assertThat(fate).isEqualTo(new NoticeFate(NoticeState.QUEUED, QUEUED));
  }

  @Test
  void furtherFaultsWaitUnderTheirCause() {
    assertThat(after(failed(FailureCause.OURS, QUEUED), 2))
        .isEqualTo(new NoticeFate(NoticeState.TECHNICAL_FAILURE, QUEUED.plusSeconds(300)));
    assertThat(after(failed(FailureCause.RECEIVER, QUEUED), 3))
        .isEqualTo(new NoticeFate(NoticeState.TEMPORARY_FAILURE, QUEUED.plusSeconds(600)));
  }

  @Test
  void afterThreeDaysItIsUpToTheRetriesAtOnce() {
    Instant late = QUEUED.plus(Duration.ofDays(3));

    assertThat(after(failed(FailureCause.RECEIVER, late), 20))
        .isEqualTo(new NoticeFate(NoticeState.TEMPORARY_FAILURE, late));
  }

  private static NoticeFate after(Attempt attempt, int attempts) {
    return NoticeFate.after(attempt, QUEUED, attempts, RetryPolicy.STANDARD);
  }

  private static Attempt failed(FailureCause cause, Instant at) {
    return Attempt.failed(1, at, new HandOverFailedException(cause, "refused", null));
  }
}
