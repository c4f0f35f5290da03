package tw.caseprogress.statistics.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.statistics.OwnClosings;
import tw.caseprogress.statistics.Period;

/** What the calling officer closed, counted as it is asked for: nights keep nobody's name. */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OwnClosingsQuery {

  // case_file_closed_by_officer
  private static final String CLOSED =
      """
      select count(*) filter (where closed_on_time) as on_time,
             count(*) filter (where not closed_on_time) as late
        from case_file
       where handling_agency_id = ? and officer_login = ? and state = 'CLOSED'
         and closed_on between ? and ?
      """;

  @Inject private TableReader tables;
  @Inject private AgencyCatalogue agencies;
  @Inject private AgencyScope agencyScope;
  @Inject private CurrentCaller currentCaller;

  /**
   * The caller's closed cases of a period.
   *
   * @throws tw.caseprogress.security.OutsideAgencyException if the caller belongs to no agency
   */
  public OwnClosings closings(Period period) {
    return tables
        .first(
            CLOSED,
            row -> new OwnClosings(row.number("on_time"), row.number("late")),
            agencies.agency(agencyScope.ownAgency()).orElseThrow().id(),
            currentCaller.get().login(),
            period.from(),
            period.to())
        .orElseThrow();
  }
}
