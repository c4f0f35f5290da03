package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.absence.service.Deputies;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CasesHandedOver;
import tw.caseprogress.casefile.HandOver;
import tw.caseprogress.casefile.HandOverRefusal;
import tw.caseprogress.casefile.HandOverResult;
import tw.caseprogress.casefile.SeenCase;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.CurrentCaller;

/**
 * Gives open cases to another officer of the caller's own agency (案件移交).
 *
 * <p>Due date, clock and course stay; the reason is in the course for colleagues, not for citizens.
 * The receiver is told once for each command; while an officer is away, the deputy receives.
 */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class HandOverService {

  /** The most cases that one command hands over. */
  public static final int MOST = 200;

  private static final Comparator<SeenCase> BY_DIGITS =
      Comparator.comparing(seen -> seen.number().digits());

  // case_file_open_by_officer
  private static final String OPEN =
      """
        from case_file c join agency a on a.id = c.handling_agency_id
       where c.state <> 'CLOSED' and a.code = ? and c.officer_login = ?
      """;

  private static final String OPEN_OF =
      "select c.case_number, c.version" + OPEN + " order by c.id limit ?";
  private static final String COUNT_OF = "select count(*)" + OPEN;

  private static final String OFFICER =
      """
      select u.login from staff_user u
       where u.login = ? and u.agency_code = ? and u.active
         and exists (select 1 from staff_user_role r
                      where r.staff_user_id = u.id and r.role = 'CASE_OFFICER')
         for share of u
      """;

  @Inject private CaseFileAccess access;
  @Inject private CaseJournal journal;
  @Inject private CurrentCaller currentCaller;
  @Inject private AgencyScope agencyScope;
  @Inject private TableReader tables;
  @Inject private Deputies deputies;
  @Inject private Clock clock;
  @Inject private Event<CasesHandedOver> casesHandedOver;

  /**
   * Hands one case over.
   *
   * @throws CaseNotFoundException if there is no such case, or it belongs to another agency
   * @throws tw.caseprogress.casefile.CaseChangedMeanwhileException if its version is another
   * @throws tw.caseprogress.casefile.CaseClosedException if it is closed
   * @throws CaseInputException if the receiver is no officer of the agency or has the case already,
   *     or the reason is missing or too long
   */
  public void handOver(CaseNumber caseNumber, int expectedVersion, HandOver handOver) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    requireOfficer(handOver.toLogin());
    HandOver received = received(handOver);
    give(caseFile, received, handOver.toLogin());
    tell(received, List.of(caseNumber));
  }

  /**
   * Hands several cases over, all or, if one of them does not exist for the caller, none. Those
   * that are closed, the receiver's already, or changed since they were seen stay as they are.
   *
   * @throws CaseNotFoundException if one does not exist, or belongs to another agency
   * @throws CaseInputException if there are none or more than {@value #MOST}, if the receiver is no
   *     officer of the agency, or the reason is missing or too long
   */
  public HandOverResult handOver(List<SeenCase> cases, HandOver handOver) {
    requireSome(cases);
    HandOver received = received(handOver);
    List<CaseNumber> handedOver = new ArrayList<>();
    List<HandOverResult.Left> left = new ArrayList<>();
    // In one order, so that two commands on the same cases cannot wait for each other
    for (SeenCase seen : cases.stream().sorted(BY_DIGITS).toList()) {
      CaseFile caseFile = access.locked(seen.number());
      Optional<HandOverRefusal> refusal = refusal(caseFile, seen, received);
      if (refusal.isPresent()) {
        left.add(new HandOverResult.Left(seen.number(), refusal.get()));
      } else {
        access.begin(caseFile, seen.version());
        give(caseFile, received, handOver.toLogin());
        handedOver.add(seen.number());
      }
    }
    requireOfficer(handOver.toLogin());
    if (!handedOver.isEmpty()) {
      tell(received, handedOver);
    }
    return new HandOverResult(handedOver, left);
  }

  /**
   * Hands over the open cases of an officer of the agency, the oldest first, at most {@value #MOST}
   * of them.
   *
   * @return how many are left; call again until there are none
   * @throws CaseInputException as the others do
   */
  @RolesAllowed({Role.Name.SUPERVISOR, Role.Name.AGENCY_ADMINISTRATOR})
  public long handOverAllOf(String login, HandOver handOver) {
    if (login.equals(received(handOver).toLogin())) {
      throw new CaseInputException(Fault.SAME_OFFICER);
    }
    long before = openOf(login);
    List<SeenCase> open =
        tables.rows(
            OPEN_OF,
            row -> new SeenCase(new CaseNumber(row.text(1)), row.integer("version")),
            agencyScope.ownAgency(),
            login,
            MOST);
    if (open.isEmpty()) {
      return 0;
    }
    // What goes is not written yet: the database cannot be asked what is left
    return before - handOver(open, handOver).handedOver().size();
  }

  /** How many open cases of the agency an officer has. */
  @RolesAllowed({Role.Name.SUPERVISOR, Role.Name.AGENCY_ADMINISTRATOR})
  public long openOf(String login) {
    return tables.count(COUNT_OF, agencyScope.ownAgency(), login);
  }

  // The row stays as it is until the case has gone: an account that is being ended waits, and then
  // finds the case
  private void requireOfficer(String login) {
    if (tables.first(OFFICER, row -> row.text(1), login, agencyScope.ownAgency()).isEmpty()) {
      throw new CaseInputException(Fault.NOT_AN_OFFICER);
    }
  }

  private static void requireSome(List<SeenCase> cases) {
    if (cases.isEmpty()) {
      throw new CaseInputException(Fault.NO_CASES);
    }
    if (cases.size() > MOST) {
      throw new CaseInputException(Fault.TOO_MANY_CASES);
    }
  }

  private static Optional<HandOverRefusal> refusal(
      CaseFile caseFile, SeenCase seen, HandOver handOver) {
    return HandOverRefusal.of(
        caseFile.state(),
        caseFile.origin().officerLogin(),
        handOver.toLogin(),
        caseFile.version(),
        seen.version());
  }

  /** The hand-over to who works for the receiver today. */
  private HandOver received(HandOver handOver) {
    String acting = deputies.acting(handOver.toLogin(), LocalDate.now(clock));
    return new HandOver(acting, handOver.reason());
  }

  private void give(CaseFile caseFile, HandOver received, String meantFor) {
    String before = caseFile.origin().officerLogin();
    caseFile.handOver(received, journal.entry());
    Map<String, String> facts = new HashMap<>(Map.of("from", before, "to", received.toLogin()));
    if (!meantFor.equals(received.toLogin())) {
      facts.put("standsInFor", meantFor);
    }
    journal.log(AuditAction.CASE_HANDED_OVER, caseFile, facts);
  }

  private void tell(HandOver handOver, List<CaseNumber> numbers) {
    casesHandedOver.fire(
        new CasesHandedOver(currentCaller.get().login(), handOver.toLogin(), numbers));
  }
}
