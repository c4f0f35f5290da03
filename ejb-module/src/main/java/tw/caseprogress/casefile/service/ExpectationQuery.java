package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tw.caseprogress.casefile.Expectation;
import tw.caseprogress.schema.TableReader;

/** How long cases of a type took lately; worked out at most once an hour for each type. */
@ApplicationScoped
class ExpectationQuery {

  private static final Duration FRESH = Duration.ofHours(1);

  private static final String LAST_YEAR =
      """
      select percentile_disc(0.5) within group (order by working_days_used) as median,
             percentile_disc(0.9) within group (order by working_days_used) as p90,
             count(*) as cases
        from case_file
       where case_type_id = ? and state = 'CLOSED' and closed_on > ? and closed_on <= ?
      """;

  @Inject private TableReader tables;
  @Inject private Clock clock;

  private final Map<Long, Known> known = new ConcurrentHashMap<>();

  /** What to expect of a type; empty if too few cases were closed within a year. */
  Optional<Expectation> of(long caseTypeId) {
    Instant now = Instant.now(clock);
    Known last = known.get(caseTypeId);
    if (last == null || last.isStaleAt(now)) {
      last = new Known(read(caseTypeId), now);
      known.put(caseTypeId, last);
    }
    return last.expectation;
  }

  private Optional<Expectation> read(long caseTypeId) {
    LocalDate today = LocalDate.now(clock);
    return tables
        .first(
            LAST_YEAR,
            row -> new Expectation(row.getInt("median"), row.getInt("p90"), row.getInt("cases")),
            caseTypeId,
            today.minusYears(1),
            today)
        .filter(expectation -> expectation.cases() >= Expectation.FEWEST_CASES);
  }

  private record Known(Optional<Expectation> expectation, Instant readAt) {

    boolean isStaleAt(Instant now) {
      return Duration.between(readAt, now).abs().compareTo(FRESH) > 0;
    }
  }
}
