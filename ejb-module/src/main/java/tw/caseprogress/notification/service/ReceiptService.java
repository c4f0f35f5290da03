package tw.caseprogress.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.DeliveryReceipt;
import tw.caseprogress.notification.NoticeFate;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.notification.NoticeTries;
import tw.caseprogress.notification.RetryPolicy;
import tw.caseprogress.schema.ColumnText;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Keeps what gateways tell of messages later on, and brings it to the notices.
 *
 * <p>A receipt may be faster than the note that its message was sent: it waits for it. Of several
 * receipts for one message the first counts. What becomes of the notice is for {@link NoticeFate}
 * to say. Open to all callers: gateways have no identity; the way in over HTTP asks for a key
 * before.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReceiptService {

  private static final String NOTE =
      """
      insert into notice_receipt (gateway, message_id, outcome, reply, received_at)
      values (?, ?, ?, ?, ?)
      """;

  // of several receipts for one message the one that came first
  private static final String KNOWN =
      """
      select distinct on (n.id)
             r.id, r.outcome, r.reply, r.received_at, n.id as notice_id, n.queued_at, n.attempts,
             n.unclear_tries, n.address_sealed is not null as reachable
        from notice_receipt r
        join notice n
          on n.message_id = r.message_id and n.gateway = r.gateway
         and n.state in ('SENT', 'UNCLEAR')
       where r.settled_at is null and (?::varchar is null or r.message_id = ?)
       order by n.id, r.id
       limit 5000
      """;

  private static final String SENT_MAIL =
      """
      select n.id as notice_id, n.queued_at, n.attempts, n.unclear_tries,
             n.address_sealed is not null as reachable
        from notice n
       where n.id = ? and n.state in ('SENT', 'DELIVERED', 'UNCLEAR') and n.channel = 'EMAIL'
         for no key update
      """;

  private static final String SETTLE =
      """
      update notice
         set state = ?, due_at = ?, try_again = ?, unclear_tries = unclear_tries + ?,
             delivered_at = ?, last_failure = ?,
             body_sealed = case when ? then null else body_sealed end
       where id = ? and state in ('SENT', 'DELIVERED', 'UNCLEAR') and escalated_at is null
      """;

  private static final String SETTLED =
      "update notice_receipt set settled_at = ?, notice_id = ? where id = ?";

  private static final String FORGET =
      "update notice_receipt set settled_at = ? where settled_at is null and received_at < ?";

  private static final String BOUNCE =
      """
      insert into notice_receipt
        (gateway, message_id, outcome, reply, received_at, notice_id, settled_at)
      select 'bounce', coalesce(message_id, ''), ?, ?, ?, id, ? from notice where id = ?
      """;

  private static final Duration WAITS = Duration.ofDays(1);
  private static final int LONGEST_REPLY = 200;

  private final RetryPolicy policy = RetryPolicy.STANDARD;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private Clock clock;

  /** Notes a receipt and brings it to its notice, if that is known to be sent already. */
  public void note(@Observes DeliveryReceipt receipt) {
    writer.update(
        NOTE,
        receipt.gateway(),
        receipt.messageId(),
        receipt.outcome().name(),
        shortened(receipt.reply()),
        now());
    settle(receipt.messageId());
  }

  /** Brings waiting receipts to their notices; gives those up whose message nobody knows. */
  public void settleWaiting() {
    settle(null);
    Instant now = Instant.now(clock);
    writer.update(FORGET, Timestamp.from(now), Timestamp.from(now.minus(WAITS)));
  }

  private void settle(String messageId) {
    for (Known one : tables.rows(KNOWN, Known::read, messageId, messageId)) {
      settle(one.notice, one.outcome, one.reply, one.receivedAt);
      writer.update(SETTLED, Timestamp.from(one.receivedAt), one.notice.id, one.receiptId);
    }
  }

  /**
   * Notes that a mail came back.
   *
   * @param reply what the mail server gave as the reason, without the address
   * @return whether there is such a mail that was not known to have failed
   */
  public boolean bounced(long noticeId, DeliveryOutcome outcome, String reply) {
    Optional<Reported> notice = tables.first(SENT_MAIL, Reported::read, noticeId);
    if (notice.isEmpty()) {
      return false;
    }
    Instant now = Instant.now(clock);
    Timestamp at = Timestamp.from(now);
    String words = shortened("bounce " + reply);
    settle(notice.get(), outcome, words, now);
    writer.update(BOUNCE, outcome.name(), words, at, at, noticeId);
    return true;
  }

  private void settle(Reported notice, DeliveryOutcome outcome, String reply, Instant at) {
    NoticeFate fate = NoticeFate.afterReport(outcome, notice.tries, at, policy);
    boolean delivered = fate.state() == NoticeState.DELIVERED;
    writer.update(
        SETTLE,
        fate.state().name(),
        Timestamp.from(fate.dueAt()),
        fate.triesAgain(),
        outcome == DeliveryOutcome.UNCLEAR ? 1 : 0,
        delivered ? Timestamp.from(at) : null,
        delivered ? null : reply,
        delivered,
        notice.id);
  }

  private Timestamp now() {
    return Timestamp.from(Instant.now(clock));
  }

  private static String shortened(String reply) {
    return ColumnText.fit(reply, LONGEST_REPLY);
  }

  /** A notice that a gateway tells of. */
  private record Reported(long id, NoticeTries tries) {

    static Reported read(ResultSet row) throws SQLException {
      return new Reported(
          row.getLong("notice_id"),
          new NoticeTries(
              row.getTimestamp("queued_at").toInstant(),
              row.getInt("attempts"),
              row.getInt("unclear_tries"),
              row.getBoolean("reachable")));
    }
  }

  /** A receipt whose notice is known. */
  private record Known(
      long receiptId, DeliveryOutcome outcome, String reply, Instant receivedAt, Reported notice) {

    static Known read(ResultSet row) throws SQLException {
      return new Known(
          row.getLong("id"),
          DeliveryOutcome.valueOf(row.getString("outcome")),
          row.getString("reply"),
          row.getTimestamp("received_at").toInstant(),
          Reported.read(row));
    }
  }
}
