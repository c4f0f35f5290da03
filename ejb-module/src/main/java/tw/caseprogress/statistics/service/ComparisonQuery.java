package tw.caseprogress.statistics.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.SortedMap;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.statistics.MixedRate;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.TypeClosings;

/** Compares the agencies of the city, from what the nights have kept; no case is read. */
@Stateless
@RolesAllowed(Role.Name.EVALUATION_OFFICER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ComparisonQuery {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  // deadline_statistic_pkey, by its first column
  private static final String CLOSINGS =
      """
      select agency_id, case_type_id, sum(closed_on_time) as on_time, sum(closed_late) as late
        from deadline_statistic
       where business_date between ? and ?
       group by agency_id, case_type_id
      """;

  @Inject private TableReader tables;

  /** The rates of the agencies beside those that their case types let expect, by id. */
  public SortedMap<Long, MixedRate> rates(Period period) {
    return MixedRate.of(
        tables
            .within(LONGEST)
            .rows(
                CLOSINGS,
                row ->
                    new TypeClosings(
                        row.number("agency_id"),
                        row.number("case_type_id"),
                        row.number("on_time"),
                        row.number("late")),
                period.from(),
                period.to()));
  }
}
