package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseChangedMeanwhileException;
import tw.caseprogress.casefile.CaseClosedException;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseRuleException;
import tw.caseprogress.casefile.HandOver;
import tw.caseprogress.casefile.HandOverCandidate;
import tw.caseprogress.casefile.HandOverRefusal;
import tw.caseprogress.casefile.HandOverResult;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.SeenCase;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseOrigin;
import tw.caseprogress.casefile.service.CaseHandedTelling.Given;
import tw.caseprogress.casefile.service.CaseMoves.Arrival;
import tw.caseprogress.casefile.service.HandOverTargets.Found;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.CurrentCaller;

/**
 * Gives open cases to another officer of the caller's own agency, to one of its units, or to
 * another agency (案件移交); takes what came to a unit, or sends it back.
 *
 * <p>Clock and course stay; so does the due date, but at another agency whose offices were closed
 * on other days, and then the parties are told. The reason is in the course for colleagues, not for
 * citizens. Who receives is told once for each command; while an officer is away, the deputy
 * receives. From its unit a case is given away only by its officer, who stands in, or a supervisor;
 * once it is another agency's, the agency before neither sees nor works it.
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

  @Inject private CaseFileAccess access;
  @Inject private CaseGiving giving;
  @Inject private CaseMoves moves;
  @Inject private CaseHandedTelling telling;
  @Inject private HandOverTargets targets;
  @Inject private HandingRights rights;
  @Inject private OfficersOfAgency officers;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private AgencyCatalogue agencies;
  @Inject private CaseJournal journal;
  @Inject private CurrentCaller currentCaller;
  @Inject private AgencyScope agencyScope;
  @Inject private TableReader tables;

  /**
   * Hands one case over.
   *
   * @throws CaseNotFoundException if there is no such case, or it belongs to another agency
   * @throws tw.caseprogress.casefile.CaseChangedMeanwhileException if its version is another
   * @throws CaseClosedException if it is closed
   * @throws CaseInputException if the receiver is not there or has the case already, if it is not
   *     the caller's to give away from its unit, if the reason is missing or too long, or if its
   *     due date moves, nobody is told, and it is not said why
   */
  public void handOver(CaseNumber caseNumber, int expectedVersion, HandOver handOver) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Found target = targets.of(handOver.to());
    targets.requireOfficer(handOver.to());
    HandOverCandidate shown = candidate(caseFile, rights.ofOfficer());
    HandOverRefusal.of(shown, target.shown(), shown.version())
        .ifPresent(
            refusal -> {
              throw refused(caseFile, refusal);
            });
    telling.tell(target.officer(), List.of(give(caseFile, target, handOver)));
  }

  /**
   * Hands several cases over, all or, if one of them does not exist for the caller, none. Those
   * that may not go ({@link HandOverRefusal}) or were changed since they were seen stay as they
   * are.
   *
   * @throws CaseNotFoundException if one does not exist, or belongs to another agency
   * @throws CaseInputException if there are none or more than {@value #MOST}, if the receiver is
   *     not there, or the reason is missing or too long
   */
  public HandOverResult handOver(List<SeenCase> cases, HandOver handOver) {
    requireSome(cases);
    Found target = targets.of(handOver.to());
    Predicate<String> mayLeaveUnit = rights.ofOfficer();
    List<Given> given = new ArrayList<>();
    List<HandOverResult.Left> left = new ArrayList<>();
    // In one order, so that two commands on the same cases cannot wait for each other
    for (SeenCase seen : cases.stream().sorted(BY_DIGITS).toList()) {
      CaseFile caseFile = access.locked(seen.number());
      Optional<HandOverRefusal> refusal =
          HandOverRefusal.of(candidate(caseFile, mayLeaveUnit), target.shown(), seen.version());
      if (refusal.isPresent()) {
        left.add(new HandOverResult.Left(seen.number(), refusal.get()));
      } else {
        access.begin(caseFile, seen.version());
        given.add(give(caseFile, target, handOver));
      }
    }
    targets.requireOfficer(handOver.to());
    if (!given.isEmpty()) {
      telling.tell(target.officer(), given);
    }
    return new HandOverResult(given.stream().map(Given::number).toList(), left);
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
    if (targets.of(handOver.to()).officer().equals(login)) {
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
    return open.isEmpty() ? 0 : before - handOver(open, handOver).handedOver().size();
  }

  /** How many open cases of the agency an officer has; empty text: nobody. */
  @RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR, Role.Name.AGENCY_ADMINISTRATOR})
  public long openOf(String login) {
    return tables.count(COUNT_OF, agencyScope.ownAgency(), login);
  }

  /**
   * Takes a case that came to a unit of the caller's agency: the caller has it from then on.
   *
   * @throws CaseNotFoundException if there is no such case, or it belongs to another agency
   * @throws tw.caseprogress.casefile.CaseChangedMeanwhileException if its version is another
   * @throws CaseClosedException if it is closed
   * @throws CaseInputException if somebody has it already
   */
  @RolesAllowed(Role.Name.CASE_OFFICER)
  public void take(CaseNumber caseNumber, int expectedVersion) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Caller caller = currentCaller.get();
    caseFile.handlingBook().take(caller.login(), caller.displayName(), journal.entry());
    journal.log(AuditAction.CASE_TAKEN, caseFile);
  }

  /**
   * Sends a case that nobody has taken back to the agency it came from, to the unit and the officer
   * who had it; to the unit alone if that one is no officer there any more.
   *
   * @throws CaseNotFoundException if there is no such case, or it belongs to another agency
   * @throws tw.caseprogress.casefile.CaseChangedMeanwhileException if its version is another
   * @throws CaseClosedException if it is closed
   * @throws CaseInputException if it did not come from another agency that is in use, if its unit
   *     there has ended, if somebody has taken it, or the reason is missing or too long
   */
  public void sendBack(CaseNumber caseNumber, int expectedVersion, String reason) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Arrival arrival = arrival(caseFile);
    AgencyView agency =
        agencies
            .agency(agencies.agency(arrival.from().agencyId()).code())
            .orElseThrow(() -> new CaseInputException(Fault.NOT_ANOTHER_AGENCY));
    targets.requireInUse(arrival.from());
    String officer =
        Optional.of(arrival.officer())
            .filter(had -> officers.isOneOf(agency.code(), had))
            .map(targets::acting)
            .orElse("");
    Given given = given(caseFile, arrival.from());
    giving.toUnit(caseFile, arrival.from(), officer, reason, Telling.BY_ALL);
    telling.tell(officer, List.of(given));
  }

  private Arrival arrival(CaseFile caseFile) {
    return Optional.of(caseFile)
        .filter(one -> one.origin().isUntaken())
        .flatMap(one -> moves.arrival(one.id(), one.origin().handlingAgencyId()))
        .orElseThrow(() -> new CaseInputException(Fault.NOT_TO_BE_SENT_BACK));
  }

  static void requireSome(Collection<?> cases) {
    if (cases.isEmpty()) {
      throw new CaseInputException(Fault.NO_CASES);
    }
    if (cases.size() > MOST) {
      throw new CaseInputException(Fault.TOO_MANY_CASES);
    }
  }

  private HandOverCandidate candidate(CaseFile caseFile, Predicate<String> mayLeaveUnit) {
    CaseOrigin origin = caseFile.origin();
    return new HandOverCandidate(
        caseFile.number(),
        catalogue.version(caseFile.caseTypeVersionId()).code(),
        caseFile.applicant().nameMasked(),
        caseFile.state(),
        origin.handlingUnit(),
        origin.officerLogin(),
        origin.officerLogin(),
        mayLeaveUnit.test(origin.officerLogin()),
        caseFile.version());
  }

  private static CaseRuleException refused(CaseFile caseFile, HandOverRefusal refusal) {
    return switch (refusal) {
      case CLOSED -> new CaseClosedException(caseFile.number());
      case CHANGED_MEANWHILE -> new CaseChangedMeanwhileException(caseFile.number());
      case NOT_YOURS -> new CaseInputException(Fault.NOT_YOURS);
      case SAME_OFFICER -> new CaseInputException(Fault.SAME_OFFICER);
      case SAME_UNIT -> new CaseInputException(Fault.SAME_UNIT);
      case NO_UNIT -> new CaseInputException(Fault.NO_UNIT);
    };
  }

  private Given give(CaseFile caseFile, Found target, HandOver handOver) {
    if (handOver.to().isOfficerAlone()) {
      String meantFor = handOver.to().login().orElseThrow();
      giving.toOfficer(caseFile, target.officer(), meantFor, handOver.reason());
      return given(caseFile, caseFile.origin().place());
    }
    HandlingPlace place = target.place(catalogue.version(caseFile.caseTypeVersionId()));
    Given given = given(caseFile, place);
    giving.toUnit(caseFile, place, target.officer(), handOver.reason(), handOver.telling());
    return given;
  }

  private static Given given(CaseFile caseFile, HandlingPlace to) {
    return new Given(
        caseFile.number(),
        caseFile.origin().handlingAgencyId(),
        to,
        caseFile.origin().registeredAt());
  }
}
