package tw.caseprogress.statistics.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.SortedMap;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.statistics.MixedRate;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.PeriodParts;
import tw.caseprogress.statistics.TypeClosings;

/** Compares the agencies of the city, from what the nights have kept; no case is read. */
@Stateless
@RolesAllowed(Role.Name.EVALUATION_OFFICER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ComparisonQuery {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  // deadline_month_once, deadline_day_once: the months of a period and its single days
  private static final String CLOSINGS =
      """
      with flow as (
        select f.agency_id, f.case_type_id, 1 as sign, f.closed_on_time, f.closed_late
          from deadline_month f
         where f.month = any (?) and f.case_type_id is not null
        union all
        select f.agency_id, f.case_type_id, 1, f.closed_on_time, f.closed_late
          from deadline_day f
         where f.business_date = any (?) and f.case_type_id is not null
        union all
        select f.agency_id, f.case_type_id, -1, f.closed_on_time, f.closed_late
          from deadline_day f
         where f.business_date = any (?) and f.case_type_id is not null)
      select agency_id, case_type_id, sum(sign * closed_on_time) as on_time,
             sum(sign * closed_late) as late
        from flow
       group by agency_id, case_type_id
      """;

  @Inject private TableReader tables;

  /** The rates of the agencies beside those that their case types let expect, by id. */
  public SortedMap<Long, MixedRate> rates(Period period) {
    PeriodParts parts = PeriodParts.of(period);
    return MixedRate.of(
        tables
            .within(LONGEST)
            .rows(
                CLOSINGS,
                ComparisonQuery::read,
                Elements.dates(parts.firstDays()),
                Elements.dates(parts.added()),
                Elements.dates(parts.taken())));
  }

  private static TypeClosings read(Row row) {
    return new TypeClosings(
        row.number("agency_id"),
        row.number("case_type_id"),
        row.number("on_time"),
        row.number("late"));
  }
}
