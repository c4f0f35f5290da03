package tw.caseprogress.statistics.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.statistics.MeasuredUse;
import tw.caseprogress.statistics.Period;

/** Counts how often the service answered in an officer's place, as far as that is kept. */
@Stateless
@RolesAllowed(Role.Name.EVALUATION_OFFICER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MeasuredUseQuery {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  // hotline_look_up_by_time
  private static final String LOOK_UPS =
      "select count(*) from hotline_look_up where found and looked_up_at >= ? and looked_up_at < ?";

  private static final String TEXT_QUERIES =
      """
      select count(*) from text_query
       where outcome = 'FOUND' and answered_at >= ? and answered_at < ?
      """;

  @Inject private TableReader tables;
  @Inject private Clock clock;

  /** What was answered in a period; both days are counted. */
  public MeasuredUse use(Period period) {
    Instant begun = period.from().atStartOfDay(clock.getZone()).toInstant();
    Instant ended = period.to().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    TableReader bounded = tables.within(LONGEST);
    return new MeasuredUse(
        bounded.count(LOOK_UPS, begun, ended), bounded.count(TEXT_QUERIES, begun, ended));
  }
}
