package tw.caseprogress.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.NoWayOpenException;
import tw.caseprogress.notification.Attempt;
import tw.caseprogress.notification.ClaimedNotice;
import tw.caseprogress.notification.NoticeClaim;
import tw.caseprogress.schema.DatabaseException;

class NoticeWorkerTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);

  /** Three notices; refuses to note any id of a message that is "bad". */
  private static final class Table extends NoticeClaimService {

    private final List<Attempt> noted = new ArrayList<>();
    private boolean released;

    @Override
    public NoticeClaim claim(ContactChannel channel, Instant now, int most) {
      return new NoticeClaim(
          "t", now.plus(NoticeClaim.LASTS), List.of(notice(1), notice(2), notice(3)));
    }

    @Override
    public void settle(NoticeClaim claim, List<TriedNotice> tried) {
      if (tried.stream().anyMatch(one -> one.attempt().messageId().equals(Optional.of("bad")))) {
        throw new DatabaseException(new SQLException("value too long", "22001"));
      }
      tried.forEach(one -> noted.add(one.attempt()));
    }

    @Override
    public void release(NoticeClaim claim) {
      released = true;
    }

    private static ClaimedNotice notice(long id) {
      return new ClaimedNotice(
          id,
          1,
          ContactChannel.TEXT_MESSAGE,
          ContactLanguage.ZH_TW,
          0,
          CLOCK.instant(),
          Optional.empty(),
          new byte[0],
          new byte[0],
          Optional.empty());
    }
  }

  private final Table table = new Table();

  @Test
  void whatTheDatabaseRefusesIsNotedWithoutTheWordsOfTheGateway_andTheOthersAsTheyAre() {
    NoticeWorker worker =
        new NoticeWorker(
            table,
            notice ->
                () -> new HandedOver("smpp:h", notice.id() == 2 ? "bad" : "id-" + notice.id()),
            CLOCK);

    assertThat(worker.round(ContactChannel.TEXT_MESSAGE, 3)).isEqualTo(3);
    assertThat(table.noted)
        .extracting(Attempt::noticeId, Attempt::messageId, attempt -> attempt.failure().isEmpty())
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
            notice -> {
              now[0] = notice.id() == 2 ? Clock.offset(CLOCK, NoticeClaim.LASTS) : CLOCK;
              return () -> {
                handedOver.add(notice.id());
                return new HandedOver("smtp:h", "id-" + notice.id());
              };
            },
            moving(now));

    assertThat(worker.round(ContactChannel.EMAIL, 3)).isEqualTo(1);
    assertThat(handedOver).containsExactly(1L);
    assertThat(table.noted).extracting(Attempt::noticeId).containsExactly(1L);
    assertThat(table.released).isTrue();
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
}
