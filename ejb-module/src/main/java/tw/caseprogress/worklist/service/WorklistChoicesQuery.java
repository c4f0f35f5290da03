package tw.caseprogress.worklist.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.worklist.WorklistChoices;
import tw.caseprogress.worklist.WorklistChoices.Named;

/** What the worklist of the caller's own agency can be narrowed by. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WorklistChoicesQuery {

  @Inject private TableReader tables;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private AgencyCatalogue agencies;
  @Inject private AgencyScope agencyScope;

  /**
   * What is offered today, and what the open cases of the agency name.
   *
   * @throws tw.caseprogress.security.OutsideAgencyException if the caller belongs to no agency
   */
  public WorklistChoices choices() {
    String agency = agencyScope.ownAgency();
    List<Open> open =
        tables.rows(
            WorklistStatements.NAMES,
            row -> new Open(row.number("case_type_version_id"), row.text("handling_unit")),
            agencies.agency(agency).orElseThrow().id());
    return WorklistChoices.of(
        agency,
        catalogue.offeredBy(agency),
        open.stream()
            .map(cases -> new Named(catalogue.version(cases.versionId()), cases.unit()))
            .toList());
  }

  private record Open(long versionId, String unit) {}
}
