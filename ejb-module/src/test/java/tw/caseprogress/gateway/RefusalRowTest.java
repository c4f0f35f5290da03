package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RefusalRowTest {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  private final RefusalRow row = new RefusalRow("smtp:h");

  @Test
  void oneDeadAddressIsBelieved_whereTheAnswerCanMeanNothingElse() {
    assertThat(refused("a@b.tw", unknown()).cause()).isEqualTo(FailureCause.ADDRESS);
    assertThat(row.held()).isEmpty();
  }

  @Test
  void anAnswerThatMayMeanSomethingElse_isBelievedOnceTheGatewayTookAnotherMessage() {
    assertThat(refused("a@b.tw", perhapsUnknown()).cause()).isEqualTo(FailureCause.OURS);
    assertThat(refused("a@b.tw", perhapsUnknown()).cause()).isEqualTo(FailureCause.OURS);

    row.taken();

    assertThat(refused("A@b.tw", perhapsUnknown()).cause()).isEqualTo(FailureCause.ADDRESS);
    assertThat(refused("c@b.tw", perhapsUnknown()).cause()).isEqualTo(FailureCause.OURS);
  }

  @Test
  void equalRefusalsToFiveAddresses_holdTheGateway_andMeanNoAddressAnyMore() {
    for (int i = 1; i < RefusalRow.LENGTH; i++) {
      assertThat(refused(i + "@b.tw", unknown()).begins()).isEmpty();
    }

    RefusalRow.Judgement fifth = refused("5@b.tw", unknown());
    assertThat(fifth.cause()).isEqualTo(FailureCause.OURS);
    assertThat(fifth.begins()).contains(new GatewayHeld("smtp:h", "RCPT 550 5.1.1", NOON));

    RefusalRow.Judgement sixth = refused("6@b.tw", unknown());
    assertThat(sixth.cause()).isEqualTo(FailureCause.OURS);
    assertThat(sixth.begins()).as("told once").isEmpty();
    assertThat(row.held()).isPresent();
  }

  @Test
  void theSameAddressAgainAndAgainIsNoRow() {
    for (int i = 0; i < 20; i++) {
      assertThat(refused("a@b.tw", unknown()).cause()).isEqualTo(FailureCause.ADDRESS);
    }
    assertThat(row.held()).isEmpty();
  }

  @Test
  void aMessageTakenInBetweenEndsARow() {
    for (int i = 0; i < 20; i++) {
      refused(i + "@b.tw", unknown());
      if (i % 4 == 3) {
        row.taken();
      }
    }
    assertThat(row.held()).isEmpty();
  }

  @Test
  void otherAnswersInBetweenDoNot() {
    for (int i = 0; i < RefusalRow.LENGTH; i++) {
      refused(i + "@b.tw", relayDenied());
      refused(i + "@c.tw", later());
    }
    assertThat(row.held()).isPresent();
  }

  @Test
  void aMessageTakenReleasesTheGateway() {
    for (int i = 0; i < RefusalRow.LENGTH; i++) {
      refused(i + "@b.tw", relayDenied());
    }

    assertThat(row.taken()).isTrue();

    assertThat(row.held()).isEmpty();
    assertThat(row.taken()).isFalse();
    assertThat(refused("a@b.tw", unknown()).cause()).isEqualTo(FailureCause.ADDRESS);
  }

  @Test
  void whoIsGreylistedWaits_howeverManyTheyAre() {
    for (int i = 0; i < 20; i++) {
      assertThat(refused(i + "@b.tw", greylisted()).cause()).isEqualTo(FailureCause.RECEIVER);
    }
    assertThat(row.held()).isEmpty();
  }

  @Test
  void whoeverElseIsAskedToWaitLikeAllOthers_isRefusedForOurSake() {
    for (int i = 1; i < RefusalRow.LENGTH; i++) {
      assertThat(refused(i + "@b.tw", later()).cause()).isEqualTo(FailureCause.RECEIVER);
    }
    assertThat(row.held()).isEmpty();

    RefusalRow.Judgement fifth = refused("5@b.tw", later());

    assertThat(fifth.cause()).isEqualTo(FailureCause.OURS);
    assertThat(fifth.begins()).contains(new GatewayHeld("smtp:h", "RCPT 450 4.7.1", NOON));
  }

  @Test
  void fullMailboxesAmongMailsThatAreTakenAreNoRow() {
    for (int i = 0; i < 20; i++) {
      assertThat(refused(i + "@b.tw", later()).cause()).isEqualTo(FailureCause.RECEIVER);
      row.taken();
    }
    assertThat(row.held()).isEmpty();
  }

  @Test
  void fullMailboxesInAQuietNightAreNoRow() {
    for (int i = 0; i < 20; i++) {
      assertThat(refused(i + "@b.tw", full()).cause()).isEqualTo(FailureCause.RECEIVER);
    }
    assertThat(row.held()).isEmpty();
  }

  @Test
  void aFullMailboxAtAGatewayThatIsHeldIsNotBelievedEither() {
    for (int i = 0; i < RefusalRow.LENGTH; i++) {
      refused(i + "@b.tw", relayDenied());
    }

    assertThat(refused("a@b.tw", full()).cause()).isEqualTo(FailureCause.OURS);
  }

  @Test
  void aRowOfRequestsToWaitLapsesAfterAnHour() {
    for (int i = 0; i < 4 * RefusalRow.LENGTH; i++) {
      Instant then = NOON.plus(Duration.ofMinutes(20L * i));
      assertThat(row.refused(i + "@b.tw", later(), then).cause()).isEqualTo(FailureCause.RECEIVER);
    }
    assertThat(row.held()).isEmpty();
  }

  @Test
  void aRowOfRefusalsForGoodDoesNot() {
    for (int i = 0; i < RefusalRow.LENGTH; i++) {
      row.refused(i + "@b.tw", relayDenied(), NOON.plus(Duration.ofHours(2L * i)));
    }
    assertThat(row.held()).isPresent();
  }

  @Test
  void whoIsGreylistedByAGatewayThatIsHeldStillOnlyWaits() {
    for (int i = 0; i < RefusalRow.LENGTH; i++) {
      refused(i + "@b.tw", relayDenied());
    }

    assertThat(refused("a@b.tw", greylisted()).cause()).isEqualTo(FailureCause.RECEIVER);
    assertThat(row.held()).isPresent();
  }

  @Test
  void messagesThatWereNeverAnsweredStayUnclear_andAreARowToo() {
    for (int i = 0; i < RefusalRow.LENGTH; i++) {
      assertThat(refused(i + "@b.tw", unanswered()).cause()).isEqualTo(FailureCause.UNCLEAR);
    }
    assertThat(row.held()).isPresent();
    assertThat(refused("x@b.tw", unanswered()).cause()).isEqualTo(FailureCause.UNCLEAR);
  }

  @Test
  void whatIsRefusedToEverybodyForAReasonThatNobodyKnowsWaits() {
    for (int i = 1; i < RefusalRow.LENGTH; i++) {
      assertThat(refused(i + "@b.tw", unexplained()).cause()).isEqualTo(FailureCause.UNCLEAR);
    }
    assertThat(refused("5@b.tw", unexplained()).cause()).isEqualTo(FailureCause.OURS);

    for (int i = 1; i <= 2 * RefusalRow.LENGTH; i++) {
      assertThat(refused(i + "@b.tw", unexplained()).cause())
          .as("those that made the row, and others")
          .isEqualTo(FailureCause.OURS);
    }

    row.taken();
    assertThat(refused("1@b.tw", unexplained()).cause()).isEqualTo(FailureCause.UNCLEAR);
  }

  private RefusalRow.Judgement refused(String address, HandOverFailedException refusal) {
    return row.refused(address, refusal, NOON);
  }

  private static HandOverFailedException unknown() {
    return HandOverFailedException.refused(FailureCause.ADDRESS, true, "RCPT 550 5.1.1", null);
  }

  private static HandOverFailedException perhapsUnknown() {
    return HandOverFailedException.refused(FailureCause.ADDRESS, false, "RCPT 550", null);
  }

  private static HandOverFailedException relayDenied() {
    return HandOverFailedException.refused(FailureCause.OURS, true, "RCPT 554 5.7.1", null);
  }

  private static HandOverFailedException later() {
    return HandOverFailedException.refused(FailureCause.RECEIVER, true, "RCPT 450 4.7.1", null);
  }

  private static HandOverFailedException full() {
    return HandOverFailedException.unreachable("RCPT 452 4.2.2", null);
  }

  private static HandOverFailedException greylisted() {
    return HandOverFailedException.greylisted("RCPT 450 4.7.1", null);
  }

  private static HandOverFailedException unexplained() {
    return HandOverFailedException.unexplained("command_status 0x400", null);
  }

  private static HandOverFailedException unanswered() {
    return HandOverFailedException.refused(FailureCause.UNCLEAR, true, "END no answer", null);
  }
}
