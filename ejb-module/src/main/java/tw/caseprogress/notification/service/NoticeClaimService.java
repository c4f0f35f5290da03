package tw.caseprogress.notification.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.notification.Attempt;
import tw.caseprogress.notification.ClaimedNotice;
import tw.caseprogress.notification.NoticeAttachment;
import tw.caseprogress.notification.NoticeClaim;
import tw.caseprogress.notification.NoticeFate;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.notification.NoticeTries;
import tw.caseprogress.notification.RetryPolicy;
import tw.caseprogress.schema.ColumnText;
import tw.caseprogress.schema.DatabaseException;

/**
 * Lets many workers on many servers share the queue of notices, each notice with one of them.
 *
 * <p>A claim is committed before anything is handed over, and its outcome after it: no transaction
 * is open while a mail server is talked to. Open to all callers, for the dispatch has no identity;
 * no request reaches it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeClaimService {

  // The consent is looked up row by row: joined to its table, a backlog is sorted for every claim
  private static final String CLAIM =
      """
      update notice set claimed_by = ?, claimed_until = ?, attempts = attempts + 1
       where id in (
         select id from notice n
          where state = 'QUEUED' and channel = ? and due_at <= ?
            and (claimed_until is null or claimed_until < ?)
            and (select s.case_file_id from notice_stop s
                  where s.case_file_id = n.case_file_id) is null
          order by due_at, id
          limit ?
          for update skip locked)
      returning id, case_file_id, channel, language, attempts, unclear_tries, queued_at, subject,
                address_sealed, body_sealed, attachment
      """;

  private static final String SETTLE =
      """
      with settled as (
        update notice
           set state = ?, due_at = ?, try_again = ?, unclear_tries = unclear_tries + ?,
               sent_at = ?, message_id = ?, gateway = ?, last_failure = ?,
               claimed_by = null, claimed_until = null,
               body_sealed = case when ? then null else body_sealed end
         where id = ? and claimed_by = ? and state = 'QUEUED')
      insert into notice_attempt (notice_id, attempted_at, gateway, outcome, message_id, reply)
      values (?, ?, ?, ?, ?, ?)
      on conflict (notice_id, attempted_at, gateway) do nothing
      """;

  private static final String RELEASE =
      """
      update notice set claimed_by = null, claimed_until = null, attempts = attempts - 1
       where claimed_by = ? and state = 'QUEUED'
      """;

  private static final String KEEP =
      """
      update notice set claimed_until = ?
       where id = ? and claimed_by = ? and state = 'QUEUED'
      """;

  private static final int LONGEST_REPLY = 200;

  private final RetryPolicy policy = RetryPolicy.STANDARD;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  protected NoticeClaimService() {}

  /** Claims in a database of the caller's choice, outside of a server. */
  public NoticeClaimService(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Claims the oldest notices of a channel that are due: those that nobody holds, and those whose
   * holder did not settle them in time. The try is counted now: of a server that dies on the way
   * nobody learns what left.
   *
   * @param most 1 or more
   */
  public NoticeClaim claim(ContactChannel channel, Instant now, int most) {
    String token = UUID.randomUUID().toString();
    Instant until = now.plus(NoticeClaim.LASTS);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(CLAIM)) {
      statement.setString(1, token);
      statement.setTimestamp(2, Timestamp.from(until));
      statement.setString(3, channel.name());
      statement.setTimestamp(4, Timestamp.from(now));
      statement.setTimestamp(5, Timestamp.from(now));
      statement.setInt(6, most);
      List<ClaimedNotice> notices = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          notices.add(claimed(rows));
        }
      }
      return new NoticeClaim(token, until, notices);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /**
   * Notes what came of tries within a claim. A notice that was cancelled or claimed anew meanwhile
   * keeps its state; the try is kept as evidence all the same.
   */
  public void settle(NoticeClaim claim, List<TriedNotice> tried) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(SETTLE)) {
      for (TriedNotice one : tried) {
        bind(statement, claim.token(), one);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Keeps one notice of a claim longer, because its hand-over is still under way. */
  public void keep(NoticeClaim claim, long noticeId, Instant until) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(KEEP)) {
      statement.setTimestamp(1, Timestamp.from(until));
      statement.setLong(2, noticeId);
      statement.setString(3, claim.token());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Gives back what was claimed and not tried, and does not count it as tried. */
  public void release(NoticeClaim claim) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(RELEASE)) {
      statement.setString(1, claim.token());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private void bind(PreparedStatement statement, String token, TriedNotice tried)
      throws SQLException {
    Attempt attempt = tried.attempt();
    NoticeFate fate = NoticeFate.afterHandOver(attempt, tried.notice().tries(), policy);
    boolean unclear = attempt.failure().equals(Optional.of(FailureCause.UNCLEAR));
    boolean sent = fate.state() == NoticeState.SENT;
    Timestamp at = Timestamp.from(attempt.at());
    String messageId = attempt.messageId().orElse(null);
    String outcome =
        attempt.failure().map(cause -> cause.outcome().name()).orElse(NoticeState.SENT.name());
    statement.setString(1, fate.state().name());
    statement.setTimestamp(2, Timestamp.from(fate.dueAt()));
    statement.setBoolean(3, fate.triesAgain());
    statement.setInt(4, unclear ? 1 : 0);
    statement.setTimestamp(5, sent ? at : null);
    statement.setString(6, messageId);
    statement.setString(7, sent || unclear ? attempt.gateway() : null);
    statement.setString(8, sent ? null : reply(attempt));
    statement.setBoolean(9, sent);
    statement.setLong(10, attempt.noticeId());
    statement.setString(11, token);
    statement.setLong(12, attempt.noticeId());
    statement.setTimestamp(13, at);
    statement.setString(14, attempt.gateway());
    statement.setString(15, outcome);
    statement.setString(16, messageId);
    statement.setString(17, reply(attempt));
  }

  private static String reply(Attempt attempt) {
    return ColumnText.fit(attempt.reply() == null ? "" : attempt.reply(), LONGEST_REPLY);
  }

  private static ClaimedNotice claimed(ResultSet row) throws SQLException {
    return new ClaimedNotice(
        row.getLong("id"),
        row.getLong("case_file_id"),
        ContactChannel.valueOf(row.getString("channel")),
        ContactLanguage.valueOf(row.getString("language")),
        new NoticeTries(
            row.getTimestamp("queued_at").toInstant(),
            row.getInt("attempts"),
            row.getInt("unclear_tries"),
            true),
        Optional.ofNullable(row.getString("subject")),
        row.getBytes("address_sealed"),
        row.getBytes("body_sealed"),
        Optional.ofNullable(row.getString("attachment")).map(NoticeAttachment::valueOf));
  }
}
