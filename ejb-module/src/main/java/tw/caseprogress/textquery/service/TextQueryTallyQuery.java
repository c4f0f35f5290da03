package tw.caseprogress.textquery.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.textquery.TextQueryTally;

/** Counts the text messages of citizens for a system administrator. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
public class TextQueryTallyQuery {

  private static final String TALLY =
      """
      select gateway, count(*),
             count(*) filter (where outcome = 'FOUND'),
             count(*) filter (where outcome in ('NOT_FOUND', 'MISTYPED', 'UNREADABLE')),
             count(*) filter (where outcome in ('TOO_MANY', 'REPEATED', 'SILENT')),
             count(*) filter (where answer_failure is not null)
        from text_query
       where received_at >= ?
       group by gateway
       order by gateway
      """;

  @Inject private TableReader tables;
  @Inject private Clock clock;

  /** What came in since midnight in Taipei, by gateway. */
  public List<TextQueryTally> today() {
    return tables.rows(
        TALLY,
        row ->
            new TextQueryTally(
                row.text(1),
                row.number(2),
                row.number(3),
                row.number(4),
                row.number(5),
                row.number(6)),
        LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
  }
}
