package tw.caseprogress.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.Lease;
import tw.caseprogress.gateway.NoWayOpenException;
import tw.caseprogress.gateway.RetryPolicy;
import tw.caseprogress.gateway.service.ClaimKeeper;
import tw.caseprogress.notification.ClaimedNotice;
import tw.caseprogress.notification.NoticeClaim;
import tw.caseprogress.notification.NoticeFate;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.notification.NoticeTries;
import tw.caseprogress.schema.DatabaseException;

class NoticeWorkerTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);

  /** Three notices; refuses to note any id of a message that is "bad". */
  private static final class Table extends NoticeClaimService {

    private final List<TriedNotice> noted = new ArrayList<>();
    private final List<Long> kept = new CopyOnWriteArrayList<>();
    private boolean released;

    @Override
    public NoticeClaim claim(ContactChannel channel, Instant now, int most) {
      return new NoticeClaim(Lease.from(now), List.of(notice(1), notice(2), notice(3)));
    }

    @Override
    public void settle(NoticeClaim claim, List<TriedNotice> tried) {
      if (tried.stream().anyMatch(one -> one.attempt().messageId().equals(Optional.of("bad")))) {
        throw new DatabaseException(new SQLException("value too long", "22001"));
      }
      noted.addAll(tried);
    }

    @Override
    public void release(NoticeClaim claim) {
      released = true;
    }

    @Override
    public synchronized void keep(NoticeClaim claim, long noticeId, Instant until) {
      kept.add(noticeId);
    }

    private static ClaimedNotice notice(long id) {
      return new ClaimedNotice(
          id,
          1,
          ContactChannel.TEXT_MESSAGE,
          ContactLanguage.ZH_TW,
          new NoticeTries(CLOCK.instant(), 1, 0, true),
          Optional.empty(),
          new byte[0],
          new byte[0],
          Optional.empty());
    }
  }

  private final Table table = new Table();
  private final ClaimKeeper keeper = new ClaimKeeper(CLOCK, Duration.ofMillis(5));

  @AfterEach
  void close() {
    keeper.close();
  }

  @Test
  void whatTheDatabaseRefusesIsNotedWithoutTheWordsOfTheGateway_andTheOthersAsTheyAre() {
    NoticeWorker worker =
        new NoticeWorker(
            table,
            keeper,
            notice ->
                () -> new HandedOver("smpp:h", notice.id() == 2 ? "bad" : "id-" + notice.id()),
            CLOCK);

    assertThat(worker.round(ContactChannel.TEXT_MESSAGE, 3)).isEqualTo(3);
    assertThat(table.noted)
        .extracting(
            one -> one.notice().id(),
            one -> one.attempt().messageId(),
            one -> one.attempt().failure().isEmpty())
        .containsExactly(
            tuple(1L, Optional.of("id-1"), true),
            tuple(2L, Optional.empty(), true),
            tuple(3L, Optional.of("id-3"), true));
  }

  @Test
  void withoutAnOpenWayNothingCountsAsTried_andTheClaimIsGivenBack() {
    NoticeWorker worker =
        new NoticeWorker(
            table,
            keeper,
            notice -> {
              throw new NoWayOpenException("[smpp:h]");
            },
            CLOCK);

    assertThat(worker.round(ContactChannel.TEXT_MESSAGE, 3)).isZero();
    assertThat(table.noted).isEmpty();
    assertThat(table.released).isTrue();
  }

  @Test
  void whoseMakingReadyOutlastsTheClaim_isLeftToTheNext() {
    Clock[] now = {CLOCK};
    List<Long> handedOver = new ArrayList<>();
    NoticeWorker worker =
        new NoticeWorker(
            table,
            keeper,
            notice -> {
              now[0] = notice.id() == 2 ? Clock.offset(CLOCK, Lease.LASTS) : CLOCK;
              return () -> {
                handedOver.add(notice.id());
                return new HandedOver("smtp:h", "id-" + notice.id());
              };
            },
            moving(now));

    assertThat(worker.round(ContactChannel.EMAIL, 3)).isEqualTo(1);
    assertThat(handedOver).containsExactly(1L);
    assertThat(table.noted).extracting(one -> one.notice().id()).containsExactly(1L);
    assertThat(table.released).isTrue();
  }

  @Test
  void whatBreaksOnTheWayMayHaveLeft_andIsNotSentAgainAtOnce() {
    NoticeWorker worker =
        new NoticeWorker(
            table,
            keeper,
            notice ->
                () -> {
                  if (notice.id() == 2) {
                    throw new IllegalStateException("after the dot");
                  }
                  return new HandedOver("smtp:h", "id-" + notice.id());
                },
            CLOCK);

    assertThat(worker.round(ContactChannel.EMAIL, 3)).isEqualTo(3);

    assertThat(table.noted)
        .extracting(one -> one.notice().id(), one -> one.attempt().failure())
        .containsExactly(
            tuple(1L, Optional.empty()),
            tuple(2L, Optional.of(FailureCause.UNCLEAR)),
            tuple(3L, Optional.empty()));
    NoticeFate fate =
        NoticeFate.afterHandOver(
            table.noted.get(1).attempt(),
            table.noted.get(1).notice().tries(),
            RetryPolicy.STANDARD);
    assertThat(fate.state()).isEqualTo(NoticeState.UNCLEAR);
    assertThat(fate.dueAt()).isAfter(CLOCK.instant());
  }

  @Test
  void whatCannotBeMadeReadyHasNotLeft_andIsOurs() {
    NoticeWorker worker =
        new NoticeWorker(
            table,
            keeper,
            notice -> {
              throw new IllegalStateException("cannot be opened");
            },
            CLOCK);

    assertThat(worker.round(ContactChannel.EMAIL, 3)).isEqualTo(3);

    assertThat(table.noted)
        .extracting(one -> one.attempt().failure())
        .containsOnly(Optional.of(FailureCause.OURS));
  }

  private static Clock moving(Clock[] now) {
    return new Clock() {
      @Override
      public Instant instant() {
        return now[0].instant();
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return now[0].withZone(zone);
      }
    };
  }

  @Test
  void whoFindsAsMuchAsItMayTakeCallsForHelpBeforeItBegins() {
    List<String> order = new ArrayList<>();
    NoticeWorker worker =
        new NoticeWorker(
            table,
            keeper,
            notice -> {
              order.add("notice " + notice.id());
              return () -> new HandedOver("smpp:h", "id-" + notice.id());
            },
            CLOCK);

    worker.round(ContactChannel.TEXT_MESSAGE, 4, () -> order.add("needless help"));
    assertThat(order).containsExactly("notice 1", "notice 2", "notice 3");
    order.clear();
    worker.round(ContactChannel.TEXT_MESSAGE, 3, () -> order.add("help"));

    assertThat(order).containsExactly("help", "notice 1", "notice 2", "notice 3");
  }

  @Test
  void aHandOverThatLastsKeepsItsClaim_andItAlone() {
    NoticeWorker worker =
        new NoticeWorker(
            table,
            keeper,
            notice ->
                () -> {
                  if (notice.id() == 2) {
                    await().until(() -> table.kept.size() >= 3);
                  }
                  return new HandedOver("smtp:h", "id-" + notice.id());
                },
            CLOCK);

    worker.round(ContactChannel.EMAIL, 3);

    assertThat(table.kept).contains(2L);
    assertThat(table.noted).hasSize(3);
  }
}
