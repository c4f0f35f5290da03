package tw.caseprogress.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tw.caseprogress.notification.GatewayOutcomes;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.schema.TableReader;

/**
 * What the tries of the last hour came to.
 *
 * <p>Open to all callers, for a monitor that reads figures has no identity; they tell of no case.
 */
@Stateless
@PermitAll
public class GatewayOutcomeQuery {

  private static final String OUTCOMES =
      """
      select gateway, outcome, count(*)
        from notice_attempt
       where attempted_at > ?
       group by gateway, outcome
      """;

  private static final Duration WINDOW = Duration.ofHours(1);

  @Inject private TableReader tables;
  @Inject private Clock clock;

  /** By gateway and outcome, from all servers; what did not occur is left out. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<GatewayOutcomes> ofLastHour() {
    return tables.rows(
        OUTCOMES,
        row -> new GatewayOutcomes(row.text(1), NoticeState.valueOf(row.text(2)), row.number(3)),
        Instant.now(clock).minus(WINDOW));
  }
}
