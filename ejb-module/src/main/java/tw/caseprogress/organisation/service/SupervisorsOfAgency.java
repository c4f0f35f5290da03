package tw.caseprogress.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.schema.TableReader;

/** Knows who may approve of extensions in an agency: its supervisors and its head. */
@ApplicationScoped
public class SupervisorsOfAgency {

  // staff_user_agency; an agency has few people
  private static final String LOGINS =
      """
      select u.login from staff_user u
       where u.agency_code = ? and u.active
         and exists (select 1 from staff_user_role r
                      where r.staff_user_id = u.id and r.role in ('SUPERVISOR', 'AGENCY_HEAD'))
      """;

  @Inject private TableReader tables;

  /** Their logins, of accounts that are in use. */
  public Set<String> of(String agencyCode) {
    return tables.rows(LOGINS, row -> row.text("login"), agencyCode).stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
