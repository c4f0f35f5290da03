package tw.caseprogress.progressquery.service;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.progressquery.Expectation;
import tw.caseprogress.schema.TableReader;

/** How long cases of a type took lately; worked out at most once an hour for each type. */
@ApplicationScoped
class ExpectationQuery {

  private static final Duration FRESH = Duration.ofHours(1);
  private static final int MOST_TYPES = 10_000;

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

  // Whoever finds an answer stale works it out anew, by itself; the others get the stale one.
  private final LoadingCache<Long, Optional<Expectation>> known =
      Caffeine.newBuilder()
          .maximumSize(MOST_TYPES)
          .refreshAfterWrite(FRESH)
          .executor(Runnable::run)
          .build(this::read);

  /** What to expect of a type; empty if too few cases were closed within a year. */
  Optional<Expectation> of(long caseTypeId) {
    return known.get(caseTypeId);
  }

  private Optional<Expectation> read(long caseTypeId) {
    LocalDate today = LocalDate.now(clock);
    return tables
        .first(
            LAST_YEAR,
            row -> new Expectation(row.integer("median"), row.integer("p90"), row.integer("cases")),
            caseTypeId,
            today.minusYears(1),
            today)
        .filter(expectation -> expectation.cases() >= Expectation.FEWEST_CASES);
  }
}
