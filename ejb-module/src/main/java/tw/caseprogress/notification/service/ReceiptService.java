package tw.caseprogress.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tw.caseprogress.gateway.DeliveryReceipt;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.schema.ColumnText;
import tw.caseprogress.schema.TableWriter;

/**
 * Keeps what gateways tell of messages later on, and brings it to the notices.
 *
 * <p>A receipt may be faster than the note that its message was sent: it waits for it. Of several
 * receipts for one message the one that came first counts. Open to all callers: gateways have no
 * identity; the way in over HTTP asks for a key before.
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

  private static final String SETTLE =
      """
      with known as (
        select r.id, r.outcome, r.reply, r.received_at, n.id as notice_id
          from notice_receipt r
          join notice n
            on n.message_id = r.message_id and n.gateway = r.gateway and n.state = 'SENT'
         where r.settled_at is null and (?::varchar is null or r.message_id = ?)
         order by r.id
         limit 5000
         for update of r skip locked),
      first as (
        select distinct on (notice_id) * from known order by notice_id, id),
      told as (
        update notice n
           set state = k.outcome, due_at = k.received_at,
               delivered_at = case when k.outcome = 'DELIVERED' then k.received_at end,
               last_failure = case when k.outcome = 'DELIVERED' then null else k.reply end
          from first k
         where n.id = k.notice_id and n.state = 'SENT')
      update notice_receipt r
         set settled_at = k.received_at, notice_id = k.notice_id
        from known k
       where r.id = k.id
      """;

  private static final String FORGET =
      "update notice_receipt set settled_at = ? where settled_at is null and received_at < ?";

  private static final String BOUNCE =
      """
      with bounced as (
        update notice
           set state = ?, due_at = ?, last_failure = ?
         where id = ? and state in ('SENT', 'DELIVERED') and channel = 'EMAIL'
        returning id, message_id)
      insert into notice_receipt
        (gateway, message_id, outcome, reply, received_at, notice_id, settled_at)
      select 'bounce', message_id, ?, ?, ?, id, ? from bounced
      """;

  private static final Duration WAITS = Duration.ofDays(1);
  private static final int LONGEST_REPLY = 200;

  @Inject private TableWriter writer;
  @Inject private Clock clock;

  /** Notes a receipt and brings it to its notice, if that is known to be sent already. */
  public void note(@Observes DeliveryReceipt receipt) {
    writer.update(
        NOTE,
        receipt.gateway(),
        receipt.messageId(),
        receipt.outcome(),
        shortened(receipt.reply()),
        now());
    writer.update(SETTLE, receipt.messageId(), receipt.messageId());
  }

  /** Brings waiting receipts to their notices; gives those up whose message nobody knows. */
  public void settleWaiting() {
    writer.update(SETTLE, null, null);
    Instant now = Instant.now(clock);
    writer.update(FORGET, now, now.minus(WAITS));
  }

  /**
   * Notes that a mail came back.
   *
   * @param status the status that the mail server gave (RFC 3463), such as 5.1.1
   * @return whether there is such a mail that was not known to have failed
   */
  public boolean bounced(long noticeId, String status) {
    NoticeState state =
        status.startsWith("4") ? NoticeState.TEMPORARY_FAILURE : NoticeState.PERMANENT_FAILURE;
    Instant now = now();
    String reply = shortened("bounce " + status);
    return writer.update(BOUNCE, state, now, reply, noticeId, state, reply, now, now) > 0;
  }

  private Instant now() {
    return Instant.now(clock);
  }

  private static String shortened(String reply) {
    return ColumnText.fit(reply, LONGEST_REPLY);
  }
}
