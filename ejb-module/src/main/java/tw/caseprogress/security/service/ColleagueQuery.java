package tw.caseprogress.security.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Colleague;
import tw.caseprogress.security.Role;

/** The case officers of the caller's own agency, to whom a case may go. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR, Role.Name.AGENCY_ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ColleagueQuery {

  // staff_user_agency
  private static final String OFFICERS =
      """
      select u.login, u.display_name, u.unit from staff_user u
       where u.agency_code = ? and u.active
         and exists (select 1 from staff_user_role r
                      where r.staff_user_id = u.id and r.role = 'CASE_OFFICER')
       order by u.unit, u.login
      """;

  @Inject private TableReader tables;
  @Inject private AgencyScope agencyScope;

  /**
   * Those whose account is in use, by unit.
   *
   * @throws tw.caseprogress.security.OutsideAgencyException if the caller belongs to no agency
   */
  public List<Colleague> officers() {
    return tables.rows(
        OFFICERS,
        row -> new Colleague(row.text("login"), row.text("display_name"), row.text("unit")),
        agencyScope.ownAgency());
  }
}
