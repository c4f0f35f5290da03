package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.service.AgencyScope;

/** Knows who may have the cases of an agency. */
@ApplicationScoped
class OfficersOfAgency {

  // The row stays as it is until the case has gone: an account that is being ended waits, and then
  // finds the case
  private static final String OFFICER =
      """
      select u.login from staff_user u
       where u.login = ? and u.agency_code = ? and u.active
         and exists (select 1 from staff_user_role r
                      where r.staff_user_id = u.id and r.role = 'CASE_OFFICER')
         for share of u
      """;

  @Inject private TableReader tables;
  @Inject private AgencyScope agencyScope;

  /** Whether this is an officer of the caller's own agency whose account is in use. */
  boolean isOne(String login) {
    return isOneOf(agencyScope.ownAgency(), login);
  }

  /** Whether this is an officer of an agency whose account is in use. */
  boolean isOneOf(String agencyCode, String login) {
    return tables.first(OFFICER, row -> row.text(1), login, agencyCode).isPresent();
  }
}
