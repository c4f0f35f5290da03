package tw.caseprogress.progressquery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.progressquery.Expectation;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.schema.TableReader;

/**
 * How long cases of a type took an agency over the last year, added up from what the nights kept;
 * {@link RecentExpectations} asks.
 *
 * <p>Only what no night has counted is counted from the cases: since the last one, and before the
 * first one of an installation. Of either the newest {@value #MOST_CLOSINGS} closings of the type
 * will do, so that it never takes long (ADR 258).
 */
@ApplicationScoped
class ExpectationQuery {

  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final int MOST_CLOSINGS = 20_000;

  // deadline_month_used_once, deadline_day_used_once
  private static final String KEPT =
      """
      select working_days, cases from deadline_month_used
       where case_type_id = ? and agency_id = ? and month = any (?)
      union all
      select working_days, cases from deadline_day_used
       where case_type_id = ? and agency_id = ? and business_date = any (?)
      """;

  // case_file_closed_by_type, deadline_count_pkey; the limit first, for it bounds what is read
  private static final String NOT_KEPT =
      """
      select working_days_used, 1
        from (select handling_agency_id, working_days_used
                from case_file
               where case_type_id = ? and state = 'CLOSED' and closed_on >= ? and closed_on %s
               order by closed_on desc
               limit %d) f
       where handling_agency_id = ? and working_days_used is not null
      """;

  private static final String SINCE_THE_LAST =
      "<= ? and closed_on > coalesce("
          + "(select max(business_date) from deadline_count where agency_id = ?), '-infinity')";

  private static final String BEFORE_THE_FIRST =
      "< (select min(business_date) from deadline_count where agency_id = ?)";

  private static final String LAST_YEAR =
      """
      with used (working_days, cases) as (%s union all (%s) union all (%s)),
      summed as (
        select working_days, sum(cases) as cases from used group by working_days),
      heaped as (
        select working_days, sum(cases) over (order by working_days) as heap,
               sum(cases) over () as total
          from summed)
      select min(working_days) filter (where heap >= 0.5 * total) as median,
             min(working_days) filter (where heap >= 0.9 * total) as p90,
             max(total) as cases
        from heaped
      having max(total) >= ?
      """
          .formatted(
              KEPT,
              NOT_KEPT.formatted(SINCE_THE_LAST, MOST_CLOSINGS),
              NOT_KEPT.formatted(BEFORE_THE_FIRST, MOST_CLOSINGS));

  @Inject private TableReader tables;
  @Inject private Clock clock;

  /**
   * What to expect of a type at an agency; empty if too few cases were closed within a year.
   *
   * @throws tw.caseprogress.schema.DatabaseException if it takes longer than {@link #LONGEST}
   */
  Optional<Expectation> of(TypeAtAgency cases) {
    LocalDate today = LocalDate.now(clock);
    LocalDate first = today.minusYears(1).plusDays(1);
    Parameters asked =
        Parameters.of(cases.caseTypeId(), cases.agencyId(), wholeMonths(first, today))
            .and(cases.caseTypeId(), cases.agencyId(), daysBeside(first, today))
            .and(cases.caseTypeId(), first, today, cases.agencyId(), cases.agencyId())
            .and(cases.caseTypeId(), first, cases.agencyId(), cases.agencyId())
            .and(Expectation.FEWEST_CASES);
    return tables
        .within(LONGEST)
        .first(
            LAST_YEAR,
            row -> new Expectation(row.integer("median"), row.integer("p90"), row.integer("cases")),
            asked.toArray());
  }

  /** The months that lie within, this one never: it goes on. */
  private static Elements wholeMonths(LocalDate first, LocalDate today) {
    return dates(monthFrom(first).datesUntil(today.withDayOfMonth(1), Period.ofMonths(1)));
  }

  private static Elements daysBeside(LocalDate first, LocalDate today) {
    return dates(
        Stream.concat(
            first.datesUntil(monthFrom(first)),
            today.withDayOfMonth(1).datesUntil(today.plusDays(1))));
  }

  private static LocalDate monthFrom(LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    return month.equals(day) ? month : month.plusMonths(1);
  }

  private static Elements dates(Stream<LocalDate> days) {
    return new Elements("date", days.map(LocalDate::toString).toList());
  }
}
