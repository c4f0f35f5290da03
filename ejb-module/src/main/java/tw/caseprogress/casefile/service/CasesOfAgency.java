package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.caseprogress.organisation.AgencyEnding;
import tw.caseprogress.organisation.AgencyFault;
import tw.caseprogress.organisation.AgencyMoving;
import tw.caseprogress.organisation.AgencyRefusedException;
import tw.caseprogress.schema.TableReader;

/**
 * Keeps an agency from being ended as long as it has open cases, and from moving to another
 * district once it has any: the days of a case are counted by the closures of its place.
 */
@ApplicationScoped
public class CasesOfAgency {

  // case_file_open_by_officer
  private static final String OPEN =
      "select count(*) from case_file where state <> 'CLOSED' and handling_agency_id = ?";

  // case_file_open_by_officer, case_file_closed_by_officer
  private static final String ANY =
      """
      select case when exists (
                    select 1 from case_file where state <> 'CLOSED' and handling_agency_id = ?)
                  or exists (
                    select 1 from case_file where state = 'CLOSED' and handling_agency_id = ?)
                  then 1 else 0 end
      """;

  @Inject private TableReader tables;

  void ending(@Observes AgencyEnding ending) {
    if (tables.count(OPEN, ending.agencyId()) > 0) {
      throw new AgencyRefusedException(AgencyFault.RUNNING_CASES);
    }
  }

  void moving(@Observes AgencyMoving moving) {
    if (tables.count(ANY, moving.agencyId(), moving.agencyId()) > 0) {
      throw new AgencyRefusedException(AgencyFault.DISTRICT_WITH_CASES);
    }
  }
}
