package tw.caseprogress.absence.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.caseprogress.absence.Absence;
import tw.caseprogress.absence.AbsenceState;
import tw.caseprogress.absence.AbsenceView;
import tw.caseprogress.absence.StandIn;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.CurrentCaller;

/** Who of the caller's agency is, was and will be away. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR, Role.Name.AGENCY_ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AbsenceQuery {

  // Absences of a year ago are shown no more
  private static final int SHOWN_DAYS = 365;

  // staff_user_agency; an agency has few people
  private static final String LIST =
      """
      select a.id, a.login, a.deputy_login, a.from_on, a.until_on,
             a.withdrawn_at is not null as withdrawn, u.display_name as officer_name,
             d.display_name as deputy_name,
             coalesce(e.display_name, a.entered_by) as entered_by_name
        from staff_absence a
        join staff_user u on u.login = a.login and u.agency_code = ?
        join staff_user d on d.login = a.deputy_login
        left join staff_user e on e.login = a.entered_by
       where a.until_on >= ? and (a.login = ? or ?)
       order by a.from_on desc, a.id desc
      """;

  private static final String AWAY =
      """
      select a.login, a.deputy_login, d.display_name, a.until_on
        from staff_absence a
        join staff_user u on u.login = a.login and u.agency_code = ?
        join staff_user d on d.login = a.deputy_login and d.active
       where a.withdrawn_at is null and a.until_on >= ? and a.from_on <= ?
       order by a.login
      """;

  @Inject private TableReader tables;
  @Inject private AgencyScope agencyScope;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  /**
   * The caller's own absences, the latest first; the last year's too.
   *
   * @throws tw.caseprogress.security.OutsideAgencyException if the caller belongs to no agency
   */
  public List<AbsenceView> own() {
    return list(false);
  }

  /** The same of everybody in the agency. */
  @RolesAllowed(Role.Name.AGENCY_ADMINISTRATOR)
  public List<AbsenceView> ofAgency() {
    return list(true);
  }

  /** Who stands in today for each officer of the agency that is away, by login. */
  public Map<String, StandIn> away() {
    LocalDate today = LocalDate.now(clock);
    return tables.rows(AWAY, AbsenceQuery::away, agencyScope.ownAgency(), today, today).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map.Entry<String, StandIn> away(Row row) {
    StandIn standIn =
        new StandIn(row.text("deputy_login"), row.text("display_name"), row.date("until_on"));
    return Map.entry(row.text("login"), standIn);
  }

  private List<AbsenceView> list(boolean everybody) {
    LocalDate today = LocalDate.now(clock);
    return tables.rows(
        LIST,
        row -> view(row, today),
        agencyScope.ownAgency(),
        today.minusDays(SHOWN_DAYS),
        currentCaller.get().login(),
        everybody);
  }

  private static AbsenceView view(Row row, LocalDate today) {
    Absence absence = AbsenceRow.read(row);
    return new AbsenceView(
        row.number("id"),
        absence,
        row.text("officer_name"),
        row.text("deputy_name"),
        AbsenceState.of(absence, row.flag("withdrawn"), today),
        row.text("entered_by_name"));
  }
}
