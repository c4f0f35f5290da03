package tw.caseprogress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.RetryPolicy;

/** A notice never goes out more often than the policy says, whatever happens to it. */
class NoticeFatePropertiesTest {

  private static final Instant QUEUED = Instant.parse("2026-11-23T01:00:00Z");
  private static final RetryPolicy POLICY = RetryPolicy.STANDARD;
  private static final Duration ROUND = Duration.ofMinutes(5);

  /** What may happen in one round of five minutes. */
  private record Happening(
      Optional<FailureCause> answer,
      boolean dies,
      Optional<DeliveryOutcome> report,
      int secondsToReport) {}

  @Property(tries = 500)
  void itNeverGoesOutMoreOftenThanThePolicySays(@ForAll("happenings") List<Happening> happenings) {
    NoticeLife life = new NoticeLife(POLICY, QUEUED);

    play(life, happenings);

    assertThat(life.sends.size()).isLessThanOrEqualTo(POLICY.mostTries());
  }

  @Property(tries = 500)
  void whatMayHaveBeenTakenGoesOutOnceMoreAtMost(@ForAll("happenings") List<Happening> any) {
    NoticeLife life = new NoticeLife(POLICY, QUEUED);

    play(life, any.stream().map(NoticeFatePropertiesTest::neverAnswered).toList());

    assertThat(life.sends.size()).isLessThanOrEqualTo(2);
  }

  @Property(tries = 300)
  void everyPromisedTryIsMade(@ForAll("failures") List<Happening> happenings) {
    NoticeLife life = new NoticeLife(POLICY, QUEUED);

    play(life, happenings);

    long promised =
        life.promised.stream()
            .filter(due -> !due.isAfter(QUEUED.plus(POLICY.giveUpAfter())))
            .count();
    // the first retry is queued at once, and the first try of all was promised by the event
    assertThat(life.sends.size()).isBetween((int) promised + 1, (int) promised + 2);
  }

  @Example
  void aMessageThatExpiresEachTimeIsSentTwentyFourTimesAtMost() {
    NoticeLife life = new NoticeLife(POLICY, QUEUED);
    Happening expires =
        new Happening(Optional.empty(), false, Optional.of(DeliveryOutcome.TEMPORARY_FAILURE), 1);

    play(life, java.util.Collections.nCopies(1500, expires));

    assertThat(life.sends).hasSizeBetween(20, 24);
    assertThat(life.isOver()).isTrue();
  }

  private static void play(NoticeLife life, List<Happening> happenings) {
    Instant now = QUEUED;
    for (Happening one : happenings) {
      for (int i = 0; i < 3 && life.isQueued(); i++) {
        if (one.dies()) {
          life.dieOnTheWay(now);
          break;
        }
        life.handOver(now, one.answer());
      }
      Instant told = now.plusSeconds(one.secondsToReport());
      one.report().ifPresent(outcome -> life.report(told, outcome));
      one.report().ifPresent(outcome -> life.report(told.plusSeconds(1), outcome)); // and again
      now = now.plus(ROUND);
      life.followUp(now);
    }
  }

  private static Happening neverAnswered(Happening one) {
    return new Happening(
        Optional.of(FailureCause.UNCLEAR), false, Optional.empty(), one.secondsToReport());
  }

  @Provide
  Arbitrary<List<Happening>> happenings() {
    return Combinators.combine(
            Arbitraries.of(FailureCause.class).optional(0.7),
            Arbitraries.of(false, false, false, true),
            Arbitraries.of(DeliveryOutcome.class).optional(0.7),
            Arbitraries.integers().between(0, 250))
        .as(Happening::new)
        .list()
        .ofMinSize(900)
        .ofMaxSize(1000);
  }

  @Provide
  Arbitrary<List<Happening>> failures() {
    return Arbitraries.of(FailureCause.OURS, FailureCause.RECEIVER)
        .map(cause -> new Happening(Optional.of(cause), false, Optional.empty(), 0))
        .list()
        .ofMinSize(900)
        .ofMaxSize(1000);
  }
}
