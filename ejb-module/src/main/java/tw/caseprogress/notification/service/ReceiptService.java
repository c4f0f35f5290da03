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
import java.util.List;
import java.util.Optional;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.DeliveryReceipt;
import tw.caseprogress.gateway.GatewayText;
import tw.caseprogress.gateway.RetryPolicy;
import tw.caseprogress.notification.NoticeFate;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.notification.NoticeTries;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableWriter;

/**
 * Keeps what gateways tell of messages later on, and brings it to the notices.
 *
 * <p>A receipt may be faster than the note that its message was sent: it waits for it. Of several
 * receipts for one message the one that came first counts. What becomes of the notice is for {@link
 * NoticeFate} to say. Open to all callers: gateways have no identity; the way in over HTTP asks for
 * a key before.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReceiptService {

  private static final String NOTE =
      """
      insert into notice_receipt
        (gateway, message_id, outcome, reply, received_at, message_keys)
      values (?, ?, ?, ?, ?, array[?, ?, ?]::varchar[])
      """;

  // of several receipts for one message the one that came first
  private static final String KNOWN =
      """
      select distinct on (n.id)
             r.id, r.outcome, r.reply, r.received_at, n.id as notice_id, n.queued_at, n.attempts,
             n.unclear_tries, n.address_sealed is not null as reachable
        from notice_receipt r
        join notice n on n.id = r.notice_id and n.state in ('SENT', 'UNCLEAR')
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

  // those of the same message that came after it have nothing more to say
  private static final String SETTLED =
      """
      update notice_receipt r set settled_at = ?, notice_id = ?
        from notice_receipt first
       where first.id = ? and r.gateway = first.gateway and r.message_id = first.message_id
         and r.settled_at is null
      """;

  private static final String FORGET =
      "update notice_receipt set settled_at = ? where settled_at is null and received_at < ?";

  private static final String BOUNCE =
      """
      insert into notice_receipt
        (gateway, message_id, outcome, reply, received_at, notice_id, settled_at)
      select 'bounce', coalesce(message_id, ''), ?, ?, ?, id, ? from notice where id = ?
      """;

  private static final Duration WAITS = Duration.ofDays(1);

  private final RetryPolicy policy = RetryPolicy.STANDARD;

  @Inject private TableWriter writer;
  @Inject private ReceiptMatching matching;
  @Inject private Clock clock;

  /** Notes a receipt and brings it to its notice, if that is known to be sent already. */
  public void note(@Observes DeliveryReceipt receipt) {
    writer.update(
        NOTE,
        receipt.gateway(),
        receipt.messageId(),
        receipt.outcome(),
        shortened(receipt.reply()),
        now(),
        receipt.forms().text(),
        receipt.forms().fromHex(),
        receipt.forms().fromDecimal());
    matching.match(receipt);
    settle(receipt.messageId());
  }

  /** Brings waiting receipts to their notices; gives those up whose message nobody knows. */
  public void settleWaiting() {
    matching.matchWaiting();
    settle(null);
    Instant now = Instant.now(clock);
    writer.update(FORGET, now, now.minus(WAITS));
  }

  private void settle(String messageId) {
    List<Known> known = writer.returning(KNOWN, Known::read, messageId, messageId);
    writer.batch(SETTLE, known, one -> settled(one.notice, one.outcome, one.reply, one.receivedAt));
    writer.batch(
        SETTLED, known, one -> Parameters.of(one.receivedAt, one.notice.id, one.receiptId));
  }

  /**
   * Notes that a mail came back.
   *
   * @param reply what the mail server gave as the reason, without the address
   * @return whether there is such a mail that was not known to have failed
   */
  public boolean bounced(long noticeId, DeliveryOutcome outcome, String reply) {
    Optional<Reported> notice =
        writer.returning(SENT_MAIL, Reported::read, noticeId).stream().findFirst();
    Instant now = now();
    String words = shortened("bounce " + reply);
    notice.ifPresent(
        mail -> {
          writer.batch(SETTLE, List.of(mail), one -> settled(one, outcome, words, now));
          writer.update(BOUNCE, outcome, words, now, now, noticeId);
        });
    return notice.isPresent();
  }

  private Parameters settled(Reported notice, DeliveryOutcome outcome, String reply, Instant at) {
    NoticeFate fate = NoticeFate.afterReport(outcome, notice.tries, at, policy);
    boolean delivered = fate.state() == NoticeState.DELIVERED;
    int unclear = outcome == DeliveryOutcome.UNCLEAR ? 1 : 0;
    return Parameters.of(fate.state(), fate.dueAt(), fate.triesAgain(), unclear)
        .and(delivered ? at : null, delivered ? null : reply, delivered)
        .and(notice.id);
  }

  private Instant now() {
    return Instant.now(clock);
  }

  private static String shortened(String reply) {
    return GatewayText.reply(reply);
  }

  /** A notice that a gateway tells of. */
  private record Reported(long id, NoticeTries tries) {

    static Reported read(Row row) {
      return new Reported(
          row.number("notice_id"),
          new NoticeTries(
              row.moment("queued_at"),
              row.integer("attempts"),
              row.integer("unclear_tries"),
              row.flag("reachable")));
    }
  }

  /** A receipt whose notice is known. */
  private record Known(
      long receiptId, DeliveryOutcome outcome, String reply, Instant receivedAt, Reported notice) {

    static Known read(Row row) {
      return new Known(
          row.number("id"),
          row.constant("outcome", DeliveryOutcome.class),
          row.text("reply"),
          row.moment("received_at"),
          Reported.read(row));
    }
  }
}
