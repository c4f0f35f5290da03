package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.gateway.Attempt;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.DeliveryReceipt;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.RetryPolicy;
import tw.caseprogress.notification.ClaimedNotice;
import tw.caseprogress.notification.NoticeClaim;
import tw.caseprogress.notification.service.NoticeClaimService;
import tw.caseprogress.notification.service.NoticeRetryService;
import tw.caseprogress.notification.service.ReceiptService;
import tw.caseprogress.notification.service.TriedNotice;

/**
 * Random lives of notices in the real tables: whatever gateways answer and report, and however
 * often a server dies on the way, none goes out more often than the policy says. The same as {@code
 * NoticeFatePropertiesTest}, which plays the decisions without the statements.
 *
 * <p>The days that they live through begin tomorrow, so that the server's own dispatch leaves them
 * alone.
 */
@ExtendWith(ArquillianExtension.class)
class NoticeLivesIT {

  private static final String OURS = "lives-it";
  private static final int LIVES = 50;
  private static final int NEVER_ANSWERED = 10;
  private static final Duration ROUND = Duration.ofMinutes(20);
  private static final Duration LIVED = Duration.ofHours(75);
  private static final long SEED = 20261130L;

  private static final String QUEUE =
      """
      insert into notice (case_file_id, event, channel, recipient_role, language,
        address_masked, body, body_sealed, address_sealed, template_version, segments, state,
        queued_at, due_at, occasion_at)
      select f.id, 'OPENED', 'TEXT_MESSAGE', 'APPLICANT', 'ZH_TW', 'life ' || n, 'IT', '\\x00',
             '\\x00', 'LIVES', 1, 'QUEUED', ?, ?, ?
        from case_file f, generate_series(0, ?) n
       where f.external_reference = ?
      """;

  private static final String DUE =
      """
      select id from notice
       where template_version = 'LIVES' and escalated_at is null and due_at <= ?
         and state in ('TEMPORARY_FAILURE', 'TECHNICAL_FAILURE', 'PERMANENT_FAILURE', 'UNCLEAR')
       order by id
      """;

  private static final String GIVE_BACK =
      """
      update notice set claimed_by = null, claimed_until = null, attempts = attempts - 1
       where claimed_by = ? and template_version <> 'LIVES'
      """;

  @Inject private NoticeClaimService claims;
  @Inject private NoticeRetryService retries;
  @Inject private ReceiptService receipts;
  @Inject private OfficeClock clock;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  private final Random random = new Random(SEED);
  private final RetryPolicy policy = RetryPolicy.STANDARD;
  private final Map<Integer, Integer> sends = new HashMap<>();
  private int messages;

  @BeforeEach
  void open() throws SQLException {
    clear();
    ContainerCases.put(dataSource, 874, OURS, "it", "2026-12-04");
  }

  @AfterEach
  void clear() {
    String notices = "(select id from notice where template_version = 'LIVES')";
    execute("delete from notice_attempt where notice_id in " + notices);
    execute("delete from notice_receipt where gateway = ? or notice_id in " + notices, OURS);
    execute("delete from notice where template_version = 'LIVES'");
    String ours = "(select id from case_file where external_reference = ?)";
    execute("delete from officer_task where case_file_id in " + ours, OURS);
    execute("delete from case_file where external_reference = ?", OURS);
  }

  @Test
  void noneGoesOutMoreOftenThanThePolicySays() {
    Instant begin = Instant.now(clock).plus(Duration.ofDays(1));
    execute(QUEUE, begin, begin, begin, LIVES - 1, OURS);

    clock.away(
        () -> {
          for (Instant now = begin; now.isBefore(begin.plus(LIVED)); now = now.plus(ROUND)) {
            round(now);
          }
        });

    assertThat(sends).hasSize(LIVES);
    assertThat(sends.values()).allMatch(times -> times <= policy.mostTries());
    assertThat(sends.values()).as("some failed often").anyMatch(times -> times > 10);
    for (int life = 0; life < NEVER_ANSWERED; life++) {
      assertThat(sends.get(life)).as("life " + life).isLessThanOrEqualTo(2);
    }
    assertThat(
            numbers(
                "select count(*) from notice_attempt a join notice n on n.id = a.notice_id"
                    + " where n.template_version = 'LIVES' group by n.address_masked"))
        .allMatch(tries -> tries <= policy.mostTries() + 1);
    assertThat(numbers(DUE, begin.plus(LIVED).minus(ROUND))).as("nothing is left lying").isEmpty();
    assertThat(numbers("select max(attempts) from notice where template_version = 'LIVES'"))
        .allMatch(tries -> tries <= policy.mostTries() + 1);
  }

  /** What is due is handed over, told of, and followed up. */
  private void round(Instant now) {
    for (int i = 0; i < 3; i++) {
      clock.at(now, () -> dispatch(now));
    }
    clock.at(now.plusSeconds(1), () -> numbers(DUE, now).forEach(retries::followUp));
  }

  private void dispatch(Instant now) {
    NoticeClaim claim = claims.claim(ContactChannel.TEXT_MESSAGE, now, 1000);
    execute(GIVE_BACK, claim.lease().token());
    List<ClaimedNotice> ours =
        claim.notices().stream().filter(notice -> life(notice.id()) >= 0).toList();
    boolean dies = random.nextInt(10) == 0;
    int last = dies && !ours.isEmpty() ? random.nextInt(ours.size()) : ours.size();
    for (ClaimedNotice notice : ours.subList(0, last)) {
      Attempt attempt = handOver(notice, now);
      claims.settle(claim, List.of(new TriedNotice(notice, attempt)));
      attempt.messageId().ifPresent(this::report);
    }
    if (last < ours.size() && life(ours.get(last).id()) >= NEVER_ANSWERED) {
      sent(life(ours.get(last).id())); // it left, and nobody noted it
    }
  }

  private Attempt handOver(ClaimedNotice notice, Instant now) {
    if (policy.isUsedUpBefore(notice.tries().attempts())) {
      return Attempt.failed(now, new HandOverFailedException("tried too often", null));
    }
    int life = life(notice.id());
    sent(life);
    if (life < NEVER_ANSWERED) {
      return failed(now, FailureCause.UNCLEAR);
    }
    return switch (random.nextInt(40)) {
      case 0 -> failed(now, FailureCause.ADDRESS);
      case 1 -> failed(now, FailureCause.CONTENT);
      case 2 -> failed(now, FailureCause.UNCLEAR);
      case 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 -> failed(now, FailureCause.RECEIVER);
      case 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25 -> failed(now, FailureCause.OURS);
      default -> Attempt.taken(now, new HandedOver(OURS, OURS + messages++));
    };
  }

  /** The gateway tells of a message that it took, sometimes twice, sometimes never. */
  private void report(String messageId) {
    int kind = random.nextInt(20);
    DeliveryOutcome outcome =
        switch (kind) {
          case 0 -> DeliveryOutcome.DELIVERED;
          case 1 -> DeliveryOutcome.PERMANENT_FAILURE;
          case 2 -> DeliveryOutcome.UNCLEAR;
          case 3 -> DeliveryOutcome.TECHNICAL_FAILURE;
          default -> DeliveryOutcome.TEMPORARY_FAILURE;
        };
    for (int times = random.nextInt(20) == 0 ? 0 : 1 + kind % 2; times > 0; times--) {
      receipts.note(new DeliveryReceipt(OURS, messageId, outcome, "IT"));
    }
  }

  private static Attempt failed(Instant now, FailureCause cause) {
    return Attempt.failed(now, new HandOverFailedException(cause, "refused", null).at(OURS, cause));
  }

  private void sent(int life) {
    sends.merge(life, 1, Integer::sum);
  }

  /** Which life a notice belongs to, itself or as a further try; -1 if it is not ours. */
  private int life(long notice) {
    return numbers(
            "select substring(address_masked from 6)::bigint from notice"
                + " where template_version = 'LIVES' and id = ?",
            notice)
        .stream()
        .findFirst()
        .map(Long::intValue)
        .orElse(-1);
  }

  private List<Long> numbers(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      List<Long> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(result.getLong(1));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void execute(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof Instant moment ? Timestamp.from(moment) : values[i];
      statement.setObject(i + 1, value);
    }
  }
}
