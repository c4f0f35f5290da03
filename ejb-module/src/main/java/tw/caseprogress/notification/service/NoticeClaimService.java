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
import tw.caseprogress.notification.Attempt;
import tw.caseprogress.notification.ClaimedNotice;
import tw.caseprogress.notification.NoticeAttachment;
import tw.caseprogress.notification.NoticeClaim;
import tw.caseprogress.notification.NoticeFate;
import tw.caseprogress.notification.NoticeState;
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
      update notice set claimed_by = ?, claimed_until = ?
       where id in (
         select id from notice n
          where state = 'QUEUED' and channel = ? and due_at <= ?
            and (claimed_until is null or claimed_until < ?)
            and (select s.case_file_id from notice_stop s
                  where s.case_file_id = n.case_file_id) is null
          order by due_at, id
          limit ?
          for update skip locked)
      returning id, case_file_id, channel, language, attempts, queued_at, subject, address_sealed,
                body_sealed, attachment
      """;

  private static final String SETTLE =
      """
      with settled as (
        update notice
           set state = ?, due_at = ?, attempts = attempts + 1, sent_at = ?, message_id = ?,
               gateway = ?, last_failure = ?, claimed_by = null, claimed_until = null,
               body_sealed = case when ? then null else body_sealed end
         where id = ? and claimed_by = ? and state = 'QUEUED')
      insert into notice_attempt (notice_id, attempted_at, gateway, outcome, message_id, reply)
      values (?, ?, ?, ?, ?, ?)
      """;

  private static final String RELEASE =
      """
      update notice set claimed_by = null, claimed_until = null
       where claimed_by = ? and state = 'QUEUED'
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
   * holder did not settle them in time.
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

  /** Gives back what was claimed and not tried. */
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
    NoticeFate fate =
        NoticeFate.after(attempt, tried.notice().queuedAt(), tried.notice().attempts() + 1, policy);
    boolean sent = fate.state() == NoticeState.SENT;
    Timestamp at = Timestamp.from(attempt.at());
    String messageId = attempt.messageId().orElse(null);
    String outcome =
        attempt.failure().map(cause -> cause.outcome().name()).orElse(NoticeState.SENT.name());
    statement.setString(1, fate.state().name());
    statement.setTimestamp(2, Timestamp.from(fate.dueAt()));
    statement.setTimestamp(3, sent ? at : null);
    statement.setString(4, messageId);
    statement.setString(5, sent ? attempt.gateway() : null);
    statement.setString(6, sent ? null : reply(attempt));
    statement.setBoolean(7, sent);
    statement.setLong(8, attempt.noticeId());
    statement.setString(9, token);
    statement.setLong(10, attempt.noticeId());
    statement.setTimestamp(11, at);
    statement.setString(12, attempt.gateway());
    statement.setString(13, outcome);
    statement.setString(14, messageId);
    statement.setString(15, reply(attempt));
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
        row.getInt("attempts"),
        row.getTimestamp("queued_at").toInstant(),
        Optional.ofNullable(row.getString("subject")),
        row.getBytes("address_sealed"),
        row.getBytes("body_sealed"),
        Optional.ofNullable(row.getString("attachment")).map(NoticeAttachment::valueOf));
  }
}
