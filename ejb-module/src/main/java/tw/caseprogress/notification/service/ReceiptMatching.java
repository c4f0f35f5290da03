package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.gateway.DeliveryReceipt;
import tw.caseprogress.gateway.IdDialect;
import tw.caseprogress.notification.ReceiptIdEvidence;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Finds the notices of which receipts tell.
 *
 * <p>A receipt whose id can be read in several ways waits until the dialect of its gateway is known
 * from others, or for two minutes, by when its message has been noted as sent; then it is matched
 * if one message alone comes into question. False evidence of delivery is worse than none.
 */
@ApplicationScoped
class ReceiptMatching {

  private static final Logger LOG = Logger.getLogger(ReceiptMatching.class.getName());

  private static final String MATCH =
      """
      with waiting as (
        select id, gateway, message_id, received_at,
               array_remove(case when ?::int is null then message_keys
                                 else array[coalesce(message_keys[?::int], message_keys[1])] end,
                            null) as keys
          from notice_receipt
         where settled_at is null and notice_id is null and gateway = ?
           and (?::varchar is null or message_id = ?)
         order by id
         limit 5000),
      fitting as (
        select w.id, n.id as notice_id, n.message_id = w.message_id as same,
               cardinality(w.keys) = 1 as clear
          from waiting w
          join notice n
            on n.channel = 'TEXT_MESSAGE' and n.gateway = w.gateway
           and lower(ltrim(regexp_replace(n.message_id, '^0[xX]', ''), '0')) = any(w.keys)
           and n.sent_at > w.received_at - interval '7 days'
         where cardinality(w.keys) = 1 or w.received_at < ?),
      chosen as (
        select id,
               case when count(*) = 1 then min(notice_id)
                    when bool_and(clear) and count(*) filter (where same) = 1
                      then min(notice_id) filter (where same) end as notice_id
          from fitting
         group by id)
      update notice_receipt r
         set notice_id = c.notice_id
        from chosen c
       where r.id = c.id and c.notice_id is not null
      """;

  // messages of all states: one that is settled already may be the right one
  private static final String EVIDENCE =
      """
      with lately as (
        select gateway, received_at, message_keys
          from notice_receipt
         where gateway = ? and received_at > ?
           and cardinality(array_remove(message_keys, null)) > 1
         order by received_at desc
         limit 200),
      reading as (
        select l.*, k.place, exists (
                 select 1 from notice n
                  where n.channel = 'TEXT_MESSAGE' and n.gateway = l.gateway
                    and lower(ltrim(regexp_replace(n.message_id, '^0[xX]', ''), '0')) = k.key
                    and n.sent_at > l.received_at - interval '7 days') as fits
          from lately l, unnest(l.message_keys) with ordinality as k (key, place)),
      receipt as (
        select received_at, message_keys,
               bool_or(fits and place = 1) as as_text, bool_or(fits and place = 2) as from_hex,
               bool_or(fits and place = 3) as from_decimal
          from reading
         group by received_at, message_keys)
      select count(*) filter (where as_text or from_hex or from_decimal),
             count(*) filter (where as_text), count(*) filter (where from_hex),
             count(*) filter (where from_decimal)
        from receipt
      """;

  private static final String WAITING =
      """
      select distinct gateway from notice_receipt where settled_at is null and notice_id is null
      """;

  private static final Duration NOTED_BY_THEN = Duration.ofMinutes(2);
  private static final Duration EVIDENCE_SPAN = Duration.ofDays(7);

  private final Map<String, IdDialect> dialects = new ConcurrentHashMap<>();

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private Clock clock;

  /** Matches a receipt that was just noted, if it can be read in one way. */
  void match(DeliveryReceipt receipt) {
    Optional<IdDialect> known = Optional.ofNullable(dialects.get(receipt.gateway()));
    if (receipt.forms().isClear() || known.isPresent()) {
      match(receipt.gateway(), known, receipt.messageId());
    }
  }

  /** Matches what waits, with what was learned of each gateway meanwhile. */
  void matchWaiting() {
    for (String gateway : tables.rows(WAITING, row -> row.text(1))) {
      match(gateway, learned(gateway), null);
    }
  }

  private void match(String gateway, Optional<IdDialect> dialect, String messageId) {
    Optional<Integer> place = dialect.map(known -> known.ordinal() + 1);
    Instant noted = Instant.now(clock).minus(NOTED_BY_THEN);
    writer.update(MATCH, place, place, gateway, messageId, messageId, noted);
  }

  private Optional<IdDialect> learned(String gateway) {
    Instant since = Instant.now(clock).minus(EVIDENCE_SPAN);
    Optional<IdDialect> dialect =
        tables
            .first(
                EVIDENCE,
                row ->
                    new ReceiptIdEvidence(
                        row.number(1), row.number(2), row.number(3), row.number(4)),
                gateway,
                since)
            .flatMap(ReceiptIdEvidence::dialect);
    IdDialect before =
        dialect.isPresent() ? dialects.put(gateway, dialect.get()) : dialects.remove(gateway);
    if (dialect.isPresent() && dialect.get() != before) {
      LOG.log(
          Level.INFO,
          "{0}: its receipts are read as by the option id={1}",
          new Object[] {gateway, dialect.get().option()});
    }
    return dialect;
  }
}
