package tw.caseprogress.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.gateway.Attempt;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.Lease;
import tw.caseprogress.gateway.RetryPolicy;

class LetterFateTest {

  private static final Instant QUEUED = Instant.parse("2026-11-23T23:30:00Z");
  private static final RetryPolicy POLICY = RetryPolicy.STANDARD;

  @Test
  void aLetterThatWasTaken_isSent() {
    Attempt taken = Attempt.taken(QUEUED, new HandedOver("smtp:mail", "id"));

    assertThat(LetterFate.after(taken, letter(1, 0), POLICY))
        .isEqualTo(new LetterFate(LetterState.SENT, QUEUED));
  }

  @Test
  void aFaultOfOurs_isTriedAgainAtOnce_thenWaits_asOftenAsANoticeIs() {
    Instant at = QUEUED;
    int tries = 1;
    LetterFate fate = LetterFate.after(failed(at, FailureCause.OURS), letter(tries, 0), POLICY);
    assertThat(fate.dueAt()).isEqualTo(QUEUED);
    while (fate.isTriedAgain()) {
      at = fate.dueAt();
      fate = LetterFate.after(failed(at, FailureCause.OURS), letter(++tries, 0), POLICY);
    }

    assertThat(tries).isEqualTo(POLICY.mostTries());
    assertThat(fate).isEqualTo(new LetterFate(LetterState.GIVEN_UP, at));
    assertThat(at).isAfter(QUEUED.plus(Duration.ofHours(60)));
  }

  @ParameterizedTest
  @EnumSource(names = {"ADDRESS", "CONTENT"})
  void whatCannotSucceed_isGivenUpAtOnce(FailureCause cause) {
    assertThat(LetterFate.after(failed(QUEUED, cause), letter(1, 0), POLICY).state())
        .isEqualTo(LetterState.GIVEN_UP);
  }

  @Test
  void whatMayHaveBeenTaken_isSentOnceMoreAfterALongWait_andThenLeftAtThat() {
    Attempt unclear = failed(QUEUED, FailureCause.UNCLEAR);

    assertThat(LetterFate.after(unclear, letter(1, 0), POLICY))
        .isEqualTo(new LetterFate(LetterState.QUEUED, QUEUED.plus(POLICY.unclearWait())));
    assertThat(LetterFate.after(unclear, letter(2, 1), POLICY).state())
        .isEqualTo(LetterState.GIVEN_UP);
  }

  private static Attempt failed(Instant at, FailureCause cause) {
    return Attempt.failed(at, new HandOverFailedException(cause, "no", null));
  }

  private static ClaimedLetter letter(int attempts, int unclearTries) {
    return new ClaimedLetter(
        1,
        Lease.from(QUEUED),
        "report-20261123-1",
        QUEUED,
        attempts,
        unclearTries,
        "subject",
        new byte[0],
        new byte[0],
        new byte[0],
        List.of());
  }
}
