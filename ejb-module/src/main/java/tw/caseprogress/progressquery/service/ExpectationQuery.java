package tw.caseprogress.progressquery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.progressquery.Expectation;
import tw.caseprogress.schema.TableReader;

/**
 * How long cases of a type took an agency lately, counted anew; {@link RecentExpectations} asks.
 */
@ApplicationScoped
class ExpectationQuery {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  // case_file_closed_by_type
  private static final String LAST_YEAR =
      """
      select percentile_disc(0.5) within group (order by working_days_used) as median,
             percentile_disc(0.9) within group (order by working_days_used) as p90,
             count(*) as cases
        from case_file
       where case_type_id = ? and handling_agency_id = ? and state = 'CLOSED' and closed_on > ? and closed_on <= ?
      """;

  @Inject private TableReader tables;
  @Inject private Clock clock;

  /**
   * What to expect of a type at an agency; empty if too few cases were closed within a year.
   *
   * @throws tw.caseprogress.schema.DatabaseException if it takes longer than {@link #LONGEST}
   */
  Optional<Expectation> of(TypeAtAgency cases) {
    LocalDate today = LocalDate.now(clock);
    return tables
        .within(LONGEST)
        .first(
            LAST_YEAR,
            row -> new Expectation(row.integer("median"), row.integer("p90"), row.integer("cases")),
            cases.caseTypeId(),
            cases.agencyId(),
            today.minusYears(1),
            today)
        .filter(expectation -> expectation.cases() >= Expectation.FEWEST_CASES);
  }
}
