package tw.caseprogress.absence.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.absence.Absence;
import tw.caseprogress.absence.AbsenceFault;
import tw.caseprogress.absence.AbsenceRefusedException;
import tw.caseprogress.absence.AbsenceRule;
import tw.caseprogress.absence.AbsenceRule.Objection;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Refused;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.CurrentCaller;

/**
 * Enters absences and takes them back: an officer the own ones, the administrator of an agency
 * those of all its officers.
 *
 * <p>Every command throws {@link AbsenceRefusedException} with every objection and then leaves all
 * as it was. Somebody of another agency is refused like one that does not exist.
 */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.AGENCY_ADMINISTRATOR})
public class AbsenceService {

  // the account stays as it is until this is written: one that is being ended waits
  private static final String OFFICER =
      """
      select u.id from staff_user u
       where u.login = ? and u.agency_code = ? and u.active
         and exists (select 1 from staff_user_role r
                      where r.staff_user_id = u.id and r.role = 'CASE_OFFICER')
         for share of u
      """;

  // staff_absence_of_officer, staff_absence_of_deputy
  private static final String STANDING =
      """
      select login, deputy_login, from_on, until_on from staff_absence
       where withdrawn_at is null and until_on >= ?
         and (login in (?, ?) or deputy_login = ?)
       order by from_on, id
      """;

  private static final String ENTER =
      """
      insert into staff_absence (login, deputy_login, from_on, until_on, entered_by, entered_at)
      values (?, ?, ?, ?, ?, ?) returning id
      """;

  private static final String WITHDRAW =
      """
      update staff_absence a set withdrawn_by = ?, withdrawn_at = ?
        from staff_user u
       where a.id = ? and a.withdrawn_at is null and a.until_on >= ?
         and u.login = a.login and u.agency_code = ? and (a.login = ? or ?)
      returning a.login, a.deputy_login, a.from_on, a.until_on
      """;

  @Inject private TableWriter writer;
  @Inject private AgencyScope agencyScope;
  @Inject private CurrentCaller currentCaller;
  @Inject private AuditTrail auditTrail;
  @Inject private Event<Refused> refused;
  @Inject private Clock clock;

  /** Enters an absence. */
  public void enter(Absence absence) {
    String agency = agencyScope.ownAgency();
    // Two of one agency cannot name each other at the same moment
    writer.lock("absences of " + agency);
    List<Objection> objections = new ArrayList<>(objectionsToPeople(absence, agency));
    objections.addAll(AbsenceRule.objections(absence, standing(absence), LocalDate.now(clock)));
    if (!objections.isEmpty()) {
      throw new AbsenceRefusedException(objections);
    }
    writer.insert(
        ENTER,
        absence.login(),
        absence.deputyLogin(),
        absence.from(),
        absence.until(),
        currentCaller.get().login(),
        Instant.now(clock));
    log(AuditAction.ABSENCE_ENTERED, agency, absence);
  }

  /** Takes an absence back before it begins, or ends one that lasts; from now on it counts not. */
  public void withdraw(long id) {
    Caller caller = currentCaller.get();
    String agency = agencyScope.ownAgency();
    Absence absence =
        writer
            .returning(
                WITHDRAW,
                AbsenceRow::read,
                caller.login(),
                Instant.now(clock),
                id,
                LocalDate.now(clock),
                agency,
                caller.login(),
                keepsAgency(caller))
            .stream()
            .findFirst()
            .orElseThrow(() -> new AbsenceRefusedException(AbsenceFault.NOT_STANDING));
    log(AuditAction.ABSENCE_WITHDRAWN, agency, absence);
  }

  private List<Objection> objectionsToPeople(Absence absence, String agency) {
    Caller caller = currentCaller.get();
    List<Objection> objections = new ArrayList<>();
    boolean mayEnter = keepsAgency(caller) || absence.login().equals(caller.login());
    if (!mayEnter || !isOfficer(absence.login(), agency)) {
      refused.fire(Refused.because(RefusalCause.OTHER_AGENCY));
      objections.add(Objection.of(AbsenceFault.NOT_AN_OFFICER));
    }
    if (!isOfficer(absence.deputyLogin(), agency)) {
      objections.add(Objection.of(AbsenceFault.DEPUTY_IS_NO_OFFICER));
    }
    return objections;
  }

  private boolean isOfficer(String login, String agency) {
    Optional<Long> found =
        writer.returning(OFFICER, row -> row.number(1), login, agency).stream().findFirst();
    return found.isPresent();
  }

  private List<Absence> standing(Absence absence) {
    return writer.returning(
        STANDING,
        AbsenceRow::read,
        LocalDate.now(clock),
        absence.login(),
        absence.deputyLogin(),
        absence.login());
  }

  private static boolean keepsAgency(Caller caller) {
    return caller.has(Role.AGENCY_ADMINISTRATOR);
  }

  private void log(AuditAction action, String agency, Absence absence) {
    auditTrail.recordAt(
        action,
        Optional.of(agency),
        Map.of(
            "login", absence.login(),
            "deputy", absence.deputyLogin(),
            "from", absence.from().toString(),
            "until", absence.until().toString()));
  }
}
