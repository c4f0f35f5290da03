package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.RefusalRow;
import tw.caseprogress.notification.BounceRow;
import tw.caseprogress.schema.TableReader;

/**
 * Asks whether mails come back one after the other for a reason of ours.
 *
 * <p>Addresses are told apart as they are shown, masked: better one too few than an alarm for one
 * person with many cases.
 */
@ApplicationScoped
public class BounceRowQuery {

  private static final String ROW =
      """
      select r.reply, count(distinct n.address_masked), min(r.received_at)
        from notice_receipt r
        join notice n on n.id = r.notice_id
       where r.gateway = 'bounce' and r.outcome = ? and r.received_at > ?
       group by r.reply
      having count(distinct n.address_masked) >= ?
       order by 2 desc, 1
       limit 1
      """;

  private static final Duration WINDOW = Duration.ofHours(1);

  @Inject private TableReader tables;
  @Inject private Clock clock;

  /** The longest row of the last hour; empty if there is none. */
  public Optional<BounceRow> ofLastHour() {
    return tables.first(
        ROW,
        row -> new BounceRow(row.text(1), row.number(2), row.moment(3)),
        FailureCause.OURS.outcome(),
        Instant.now(clock).minus(WINDOW),
        RefusalRow.LENGTH);
  }
}
