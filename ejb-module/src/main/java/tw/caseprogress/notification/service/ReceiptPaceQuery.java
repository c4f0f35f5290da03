package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tw.caseprogress.notification.GatewayPace;
import tw.caseprogress.schema.TableReader;

/** Asks how fast receipts of text messages come in, by gateway. */
@ApplicationScoped
class ReceiptPaceQuery {

  private static final String PACE =
      """
      select gateway, count(*),
             count(*) filter (
               where coalesce(delivered_at, ?) - sent_at > make_interval(secs => ?)),
             count(*) filter (where delivered_at is not null)
        from notice
       where channel = 'TEXT_MESSAGE' and sent_at between ? and ?
         and state in ('SENT', 'DELIVERED') and message_id is not null
       group by gateway
      """;

  private static final Duration WINDOW = Duration.ofMinutes(10);

  @Inject private TableReader tables;
  @Inject private Clock clock;

  /** The gateways whose receipts come late. */
  List<String> slowGateways() {
    return paces().stream().filter(GatewayPace::isSlow).map(GatewayPace::gateway).toList();
  }

  private List<GatewayPace> paces() {
    Instant now = Instant.now(clock);
    Instant until = now.minus(GatewayPace.SLOW_AFTER);
    return tables.rows(
        PACE,
        row -> new GatewayPace(row.text(1), row.number(2), row.number(3), row.number(4)),
        now,
        (double) GatewayPace.SLOW_AFTER.toSeconds(),
        until.minus(WINDOW),
        until);
  }
}
