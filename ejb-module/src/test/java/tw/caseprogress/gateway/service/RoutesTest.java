package tw.caseprogress.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayHeld;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.NoWayOpenException;
import tw.caseprogress.gateway.RefusalRow;

class RoutesTest {

  private static final Instant NOON = Instant.parse("2026-11-23T01:00:00Z");

  private final List<GatewayHeld> told = new ArrayList<>();
  private final AtomicReference<Optional<HandOverFailedException>> answer =
      new AtomicReference<>(Optional.empty());
  private final AtomicBoolean broken = new AtomicBoolean();
  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final Routes<String> routes =
      new Routes<>(
          List.of(new Routes.Way<>("smtp:h", 1, this::answer)),
          message -> message,
          told::add,
          new Clock() {
            @Override
            public ZoneOffset getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now.get();
            }
          });

  @Test
  void whereNothingIsSetUpMessagesWait() {
    Routes<String> none = new Routes<>(List.of(), message -> message, told::add, Clock.systemUTC());

    assertThat(none.room(20)).isZero();
    assertThatThrownBy(() -> none.send("mail")).isInstanceOf(NoWayOpenException.class);
  }

  @Test
  void whoSendsOutsideOfTheQueueMeetsNoOpenWayAsAFailedHandOver() {
    answers(new HandOverFailedException("down", null));

    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> routes.send("mail")).isInstanceOf(HandOverFailedException.class);
    }
    assertThatThrownBy(() -> routes.send("mail")).isInstanceOf(NoWayOpenException.class);
  }

  @Test
  void messagesRefusedOneByOneTakeNothingFromTheTrafficOfTheOthers() {
    for (int i = 0; i < 8; i++) {
      answers(refused(FailureCause.OURS, "END 55" + i));
      assertFails(FailureCause.OURS, () -> routes.send("a@b.tw"));
    }

    assertThat(routes.shares().get(0).percent()).isEqualTo(100);
    assertThat(routes.room(50)).isEqualTo(50);
  }

  @Test
  void whatCouldNotBeGivenToAGatewaySaysNothingOfIt() {
    for (int i = 0; i < RefusalRow.LENGTH; i++) {
      String address = "no address " + i;
      answers(HandOverFailedException.notGiven(FailureCause.ADDRESS, "no mail address", null));
      assertFails(FailureCause.ADDRESS, () -> routes.send(address));
      answers(HandOverFailedException.notGiven(FailureCause.OURS, "cannot be composed", null));
      assertFails(FailureCause.OURS, () -> routes.send(address));
    }

    assertThat(routes.shares().get(0).percent()).isEqualTo(100);
    assertThat(routes.held()).isEmpty();
  }

  @Test
  void whoRefusesEverybodyIsHeldAndTold_triedByOneMessage_andReleasedByTheFirstItTakes() {
    answers(refused(FailureCause.ADDRESS, "RCPT 550 5.1.1"));
    for (int i = 1; i < RefusalRow.LENGTH; i++) {
      assertFails(FailureCause.ADDRESS, () -> routes.send("a" + told.size() + "@b.tw"));
      String next = i + "@b.tw";
      assertFails(i < 4 ? FailureCause.ADDRESS : FailureCause.OURS, () -> routes.send(next));
    }

    assertThat(told)
        .isEqualTo(List.of(new GatewayHeld("smtp:h", "RCPT 550 5.1.1", NOON)))
        .isEqualTo(routes.held());
    assertThat(routes.shares().get(0).heldFor()).contains("RCPT 550 5.1.1");
    assertThat(routes.room(50)).isZero();

    now.set(NOON.plusSeconds(3));
    assertThat(routes.room(50)).isEqualTo(1);
    assertFails(FailureCause.OURS, () -> routes.send("probe@b.tw"));
    assertThat(routes.room(50)).as("still held").isZero();

    now.set(NOON.plusSeconds(6));
    answer.set(Optional.empty());
    routes.send("probe@b.tw");
    assertThat(routes.held()).isEmpty();
    assertThat(routes.shares().get(0).heldFor()).isEmpty();
    assertThat(routes.room(50)).isEqualTo(50);
    assertThat(told).hasSize(1);
  }

  @Test
  void whoAsksEverybodyToWaitInTheSameWordsIsHeldAndTold() {
    answers(refused(FailureCause.RECEIVER, "RCPT 450 4.7.1"));
    for (int i = 1; i < RefusalRow.LENGTH; i++) {
      String next = i + "@b.tw";
      assertFails(FailureCause.RECEIVER, () -> routes.send(next));
    }
    assertThat(routes.shares().get(0).percent()).isEqualTo(100);
    assertFails(FailureCause.OURS, () -> routes.send("5@b.tw"));

    assertThat(told).isEqualTo(List.of(new GatewayHeld("smtp:h", "RCPT 450 4.7.1", NOON)));
    assertThat(routes.room(50)).isZero();
  }

  @Test
  void whoGreylistsEverybodyIsNeitherHeldNorTold() {
    answers(HandOverFailedException.greylisted("RCPT 450 4.7.1", null));
    for (int i = 0; i < 3 * RefusalRow.LENGTH; i++) {
      String next = i + "@b.tw";
      assertFails(FailureCause.RECEIVER, () -> routes.send(next));
    }

    assertThat(told).isEmpty();
    assertThat(routes.shares().get(0).percent()).isEqualTo(100);
  }

  @Test
  void whatBreaksOnTheWayMayHaveLeft_andARowOfItIsToldToo() {
    broken.set(true);
    for (int i = 0; i < RefusalRow.LENGTH; i++) {
      String next = i + "@b.tw";
      assertFails(FailureCause.UNCLEAR, () -> routes.send(next));
    }

    assertThat(told).isEqualTo(List.of(new GatewayHeld("smtp:h", "IllegalStateException", NOON)));
  }

  @Test
  void whileACentreRefusesAllWithANumberThatNobodyKnows_messagesWait() {
    answers(HandOverFailedException.unexplained("command_status 0x400", null));
    for (int i = 1; i < RefusalRow.LENGTH; i++) {
      String next = "091200000" + i;
      assertFails(FailureCause.UNCLEAR, () -> routes.send(next));
    }
    assertFails(FailureCause.OURS, () -> routes.send("0912000005"));

    for (int i = 1; i < 10; i++) {
      now.set(NOON.plusSeconds(3L * i));
      String next = "091200000" + i;
      assertFails(FailureCause.OURS, () -> routes.send(next));
    }
    assertThat(told).hasSize(1);
  }

  @Test
  void oneUnclearMessageThrottlesNobody() {
    answers(refused(FailureCause.UNCLEAR, "END no answer"));
    assertFails(FailureCause.UNCLEAR, () -> routes.send("a@b.tw"));

    assertThat(routes.shares().get(0).percent()).isEqualTo(100);
  }

  @Test
  void whoCannotBeToldDoesNotBreakTheHandOver() {
    Routes<String> deaf =
        new Routes<>(
            List.of(new Routes.Way<>("smtp:h", 1, this::answer)),
            message -> message,
            held -> {
              throw new IllegalStateException("nobody there");
            },
            Clock.fixed(NOON, ZoneOffset.UTC));
    answers(refused(FailureCause.OURS, "RCPT 554 5.7.1"));

    for (int i = 0; i < RefusalRow.LENGTH; i++) {
      String address = i + "@b.tw";
      assertFails(FailureCause.OURS, () -> deaf.send(address));
    }
  }

  private HandedOver answer(String message) {
    if (broken.get()) {
      throw new IllegalStateException("after it was taken");
    }
    answer
        .get()
        .ifPresent(
            failure -> {
              throw failure;
            });
    return new HandedOver("smtp:h", "1");
  }

  private void answers(HandOverFailedException failure) {
    answer.set(Optional.of(failure));
  }

  private static HandOverFailedException refused(FailureCause cause, String reply) {
    return HandOverFailedException.refused(cause, true, reply, null);
  }

  private static void assertFails(FailureCause cause, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            HandOverFailedException.class, e -> assertThat(e.failure()).isEqualTo(cause));
  }
}
