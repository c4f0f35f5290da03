package tw.caseprogress.absence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import tw.caseprogress.schema.TableReader;

/** Says who works in whose place on a day. */
@ApplicationScoped
public class Deputies {

  // whose account was ended, who is no officer any more, or one of another agency, stands in for
  // nobody
  private static final String STANDING =
      """
        from staff_absence a
        join staff_user u on u.login = a.login
        join staff_user d on d.login = a.deputy_login and d.active
         and d.agency_code = u.agency_code
        join staff_user_role r on r.staff_user_id = d.id and r.role = 'CASE_OFFICER'
       where a.withdrawn_at is null and a.until_on >= ? and a.from_on <= ?
      """;

  // staff_absence_of_officer
  private static final String DEPUTY = "select a.deputy_login" + STANDING + " and a.login = ?";

  // staff_absence_of_deputy
  private static final String FOR_WHOM =
      "select a.login" + STANDING + " and a.deputy_login = ? order by a.login";

  @Inject private TableReader tables;

  /** Who gets what is meant for an officer on a day: the deputy, or the officer. */
  public String acting(String login, LocalDate day) {
    return tables.first(DEPUTY, row -> row.text(1), day, day, login).orElse(login);
  }

  /**
   * Whose cases an officer works on a day: those of the absent for whom the officer stands in, and
   * the own ones unless away.
   */
  public Set<String> worksFor(String login, LocalDate day) {
    Set<String> officers = standsInFor(login, day);
    if (acting(login, day).equals(login)) {
      officers.add(login);
    }
    return officers;
  }

  /** Those for whom an officer stands in on a day. */
  public Set<String> standsInFor(String login, LocalDate day) {
    return new LinkedHashSet<>(tables.rows(FOR_WHOM, row -> row.text(1), day, day, login));
  }
}
