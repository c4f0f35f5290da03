package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.gateway.Attempt;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.service.ClaimKeeper;
import tw.caseprogress.notification.ClaimedNotice;
import tw.caseprogress.notification.NoticeClaim;
import tw.caseprogress.notification.service.NoticeClaimService;
import tw.caseprogress.notification.service.NoticeWorker;
import tw.caseprogress.notification.service.TriedNotice;

/**
 * Several dispatchers, as of several servers, on the one database: workers that know nothing of
 * each other but the rows. Their notices are due tomorrow and their clocks are a day ahead, so that
 * the server's own dispatch leaves them alone.
 */
@ExtendWith(ArquillianExtension.class)
class NoticeClaimServiceIT {

  private static final int NOTICES = 400;
  private static final ContactChannel CHANNEL = ContactChannel.TEXT_MESSAGE;

  @Inject private NoticeClaimService claims;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  private ClaimKeeper keeper;
  private final Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofHours(25));
  private final Map<Long, AtomicInteger> handedOver = new ConcurrentHashMap<>();

  @BeforeEach
  void queue() throws SQLException {
    keeper = new ClaimKeeper(tomorrow);
    clear();
    ContainerCases.put(dataSource, 872, "claims", "it", "2026-12-04");
    execute(
        """
        insert into notice (case_file_id, event, channel, recipient_role, language,
          address_masked, body, body_sealed, address_sealed, template_version, segments, state,
          queued_at, due_at, occasion_at)
        select f.id, 'OPENED', 'TEXT_MESSAGE', 'APPLICANT', 'ZH_TW', '0912***678', 'IT', '\\x00',
               '\\x00', 'IT', 1, 'QUEUED', now(), now() + interval '1 day', now()
          from case_file f, generate_series(1, %d)
         where f.external_reference = 'claims'
        """
            .formatted(NOTICES));
  }

  @AfterEach
  void close() throws SQLException {
    keeper.close();
    clear();
  }

  private void clear() throws SQLException {
    String ours = "(select id from case_file where external_reference = 'claims')";
    execute(
        "delete from notice_attempt where notice_id in (select id from notice where case_file_id in "
            + ours
            + ")");
    execute("delete from notice where case_file_id in " + ours);
    execute("delete from case_file where external_reference = 'claims'");
  }

  @Test
  void manyWorkersOfTwoDispatchers_handEachNoticeOverOnce() throws Exception {
    List<Callable<Integer>> work = new ArrayList<>();
    for (int dispatcher = 0; dispatcher < 2; dispatcher++) {
      NoticeWorker worker = worker(this::take);
      for (int thread = 0; thread < 6; thread++) {
        work.add(() -> untilNothingIsLeft(worker));
      }
    }

    assertThat(inParallel(work)).isEqualTo(NOTICES);
    assertThat(handedOver).hasSize(NOTICES);
    assertThat(handedOver.values()).allMatch(times -> times.get() == 1);
    assertThat(count("state = 'SENT' and attempts = 1 and message_id is not null"))
        .isEqualTo(NOTICES);
    assertThat(count("body_sealed is not null")).as("what was sent is forgotten").isZero();
  }

  @Test
  void whatAServerThatDiedHadClaimed_isTakenByAnotherWhenTheClaimIsOver() {
    NoticeClaim lost = claims.claim(CHANNEL, Instant.now(tomorrow), 50);
    NoticeWorker other = worker(this::take);

    untilNothingIsLeft(other);
    assertThat(handedOver).hasSize(NOTICES - 50);

    Clock later = Clock.fixed(lost.lease().until().plusSeconds(1), ZoneOffset.UTC);
    new NoticeWorker(claims, keeper, notice -> () -> take(notice), later).round(CHANNEL, 100);
    assertThat(handedOver).hasSize(NOTICES);
    assertThat(handedOver.values()).allMatch(times -> times.get() == 1);
  }

  @Test
  void aFaultOfOurs_isTriedAgainAtOnce_thenWaits() throws SQLException {
    AtomicInteger tries = new AtomicInteger();
    NoticeWorker worker =
        worker(
            notice -> {
              tries.incrementAndGet();
              throw new HandOverFailedException(FailureCause.OURS, "down", null);
            });

    untilNothingIsLeft(worker);

    assertThat(tries.get()).isEqualTo(2 * NOTICES);
    assertThat(count("state = 'TECHNICAL_FAILURE' and attempts = 2 and last_failure = 'down'"))
        .isEqualTo(NOTICES);
  }

  @Test
  void aNoticeThatWasCancelledOnItsWay_staysCancelled_withTheTryAsEvidence() throws SQLException {
    NoticeWorker worker =
        worker(
            notice -> {
              executeUnchecked("update notice set state = 'CANCELLED' where id = " + notice.id());
              return new HandedOver("IT", "m" + notice.id());
            });

    worker.round(CHANNEL, 1);

    assertThat(count("state = 'CANCELLED'")).isEqualTo(1);
    assertThat(count("state = 'CANCELLED' and id in (select notice_id from notice_attempt)"))
        .isEqualTo(1);
  }

  /**
   * As after a commit whose answer was lost: nobody knows that it was noted, and notes it again.
   */
  @Test
  void whatIsNotedTwiceIsOneTry() throws SQLException {
    NoticeClaim claim = claims.claim(CHANNEL, Instant.now(tomorrow), NOTICES);
    ClaimedNotice notice =
        claim.notices().stream().filter(one -> isOurs(one.id())).findFirst().orElseThrow();
    TriedNotice tried =
        new TriedNotice(
            notice,
            Attempt.failed(
                Instant.now(tomorrow),
                new HandOverFailedException(FailureCause.RECEIVER, "RCPT 452 4.2.2", null)
                    .at("smtp:it", FailureCause.RECEIVER)));

    claims.settle(claim, List.of(tried));
    claims.settle(claim, List.of(tried));
    claims.release(claim);

    assertThat(attempts(notice.id())).isEqualTo(1);
    assertThat(count("attempts = 1 and last_failure = 'RCPT 452 4.2.2'")).isEqualTo(1);
  }

  private boolean isOurs(long notice) {
    try {
      return count("id = " + notice) == 1;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long attempts(long notice) throws SQLException {
    return number("select count(*) from notice_attempt where notice_id = " + notice);
  }

  private NoticeWorker worker(Function<ClaimedNotice, HandedOver> way) {
    return new NoticeWorker(claims, keeper, notice -> () -> way.apply(notice), tomorrow);
  }

  private HandedOver take(ClaimedNotice notice) {
    handedOver.computeIfAbsent(notice.id(), id -> new AtomicInteger()).incrementAndGet();
    return new HandedOver("IT", "m" + notice.id());
  }

  private static int untilNothingIsLeft(NoticeWorker worker) {
    int all = 0;
    for (int tried = worker.round(CHANNEL, 7); tried > 0; tried = worker.round(CHANNEL, 7)) {
      all += tried;
    }
    return all;
  }

  private static int inParallel(List<Callable<Integer>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    try {
      int all = 0;
      for (Future<Integer> one : threads.invokeAll(work)) {
        all += one.get();
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  private long count(String condition) throws SQLException {
    return number(
        "select count(*) from notice where template_version = 'IT' and (" + condition + ")");
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  private void executeUnchecked(String sql) {
    try {
      execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
