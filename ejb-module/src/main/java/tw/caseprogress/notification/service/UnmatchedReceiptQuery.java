package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.notification.UnmatchedReceipts;
import tw.caseprogress.schema.TableReader;

/** Asks which gateways send receipts that belong to no message, an hour after they came. */
@ApplicationScoped
public class UnmatchedReceiptQuery {

  private static final Logger LOG = Logger.getLogger(UnmatchedReceiptQuery.class.getName());

  private static final String UNMATCHED =
      """
      select gateway, count(*), min(received_at)
        from notice_receipt
       where notice_id is null and received_at between ? and ?
       group by gateway
      """;

  private static final Duration LATE = Duration.ofHours(1);
  private static final Duration WINDOW = Duration.ofDays(1);

  @Inject private TableReader tables;
  @Inject private Clock clock;

  /** Those of the last day, by gateway; gateways without any are left out. */
  public List<UnmatchedReceipts> ofLastDay() {
    Instant now = Instant.now(clock);
    return tables.rows(
        UNMATCHED,
        row -> new UnmatchedReceipts(row.text(1), row.number(2), row.moment(3)),
        now.minus(WINDOW),
        now.minus(LATE));
  }

  /** Puts a line into the log for each gateway that has some. */
  void warn() {
    ofLastDay()
        .forEach(
            gap ->
                LOG.log(
                    Level.WARNING,
                    "{0}: {1} receipts belong to no message, the oldest of {2}; see the option id",
                    new Object[] {gap.gateway(), gap.count(), gap.oldest()}));
  }
}
