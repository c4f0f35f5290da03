package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.DueDatePreview;
import tw.caseprogress.casefile.GivenAway;
import tw.caseprogress.casefile.HandOverCandidate;
import tw.caseprogress.casefile.HandOverPreview;
import tw.caseprogress.casefile.HandOverTarget;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.Receiver;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseOrigin;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;

/** The cases that somebody chose to hand over, as they stand. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HandOverQuery {

  // case_file_case_number_key
  private static final String CHOSEN =
      """
      select c.case_number, t.code, c.applicant_name_masked, c.state, c.handling_unit,
             c.officer_login, c.version, coalesce(u.display_name, c.officer_login) as officer_name
        from case_file c
        join case_type t on t.id = c.case_type_id
        join agency a on a.id = c.handling_agency_id
        left join staff_user u on u.login = c.officer_login
       where c.case_number = any(?) and a.code = ?
       order by c.officer_login, c.due_on nulls last, c.id
      """;

  @Inject private TableReader tables;
  @Inject private AgencyScope agencyScope;
  @Inject private HandOverTargets targets;
  @Inject private HandingRights rights;
  @Inject private CaseMoves moves;
  @Inject private CaseFileAccess access;
  @Inject private AgencyCatalogue agencies;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private CaseDeadlines deadlines;
  @Inject private Clock clock;

  /**
   * The cases of these numbers, by officer, the most pressing first.
   *
   * @throws CaseInputException if there are none, or more than one command hands over
   * @throws CaseNotFoundException if one does not exist, or belongs to another agency
   */
  public List<HandOverCandidate> candidates(Set<CaseNumber> numbers) {
    if (numbers.isEmpty()) {
      throw new CaseInputException(Fault.NO_CASES);
    }
    if (numbers.size() > HandOverService.MOST) {
      throw new CaseInputException(Fault.TOO_MANY_CASES);
    }
    Predicate<String> mayLeaveUnit = rights.ofOfficer();
    List<String> digits = numbers.stream().map(CaseNumber::digits).toList();
    List<HandOverCandidate> found =
        tables.rows(
            CHOSEN,
            row -> candidate(row, mayLeaveUnit),
            new Elements("bpchar", digits),
            agencyScope.ownAgency());
    requireAll(numbers, found);
    return found;
  }

  /**
   * The receiver as it is found today: while an officer is away, the deputy.
   *
   * @throws CaseInputException if that agency or unit is not in use
   */
  public HandOverTarget target(Receiver to) {
    return targets.of(to).shown();
  }

  /**
   * What handing a case over would do to its due date; nothing is changed. Empty where the case
   * stays in its agency, or it cannot be told.
   *
   * @throws CaseNotFoundException if it does not exist, or belongs to another agency
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public Optional<HandOverPreview> preview(CaseNumber number, Receiver to) {
    if (to.otherAgency().isEmpty()) {
      return Optional.empty();
    }
    CaseFile caseFile = access.forReading(number);
    try {
      HandlingPlace place = targets.of(to).place(catalogue.version(caseFile.caseTypeVersionId()));
      DueDatePreview due = deadlines.previewAt(caseFile, place.agencyId(), LocalDate.now(clock));
      return Optional.of(new HandOverPreview(place, due));
    } catch (CaseInputException | CalendarNotPublishedException refused) {
      return Optional.empty();
    }
  }

  /**
   * The due dates that handing several cases over would move, in the order of the cases.
   *
   * @throws CaseNotFoundException if one does not exist, or belongs to another agency
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public Map<CaseNumber, DueDatePreview> moved(List<HandOverCandidate> cases, Receiver to) {
    Map<CaseNumber, DueDatePreview> moved = new LinkedHashMap<>();
    for (HandOverCandidate one : cases) {
      preview(one.number(), to)
          .map(HandOverPreview::due)
          .filter(DueDatePreview::isMoved)
          .ifPresent(due -> moved.put(one.number(), due));
    }
    return moved;
  }

  /**
   * The agency that a case came from and may be sent back to, of one that {@link CaseFileAccess}
   * has handed out in this transaction; empty if there is none, or somebody has taken the case.
   */
  public Optional<AgencyView> cameFrom(CaseFile caseFile) {
    return Optional.of(caseFile.origin())
        .filter(CaseOrigin::isUntaken)
        .flatMap(origin -> moves.arrival(caseFile.id(), origin.handlingAgencyId()))
        .flatMap(arrival -> agencies.agency(agencies.agency(arrival.from().agencyId()).code()));
  }

  /** Where a case is now that the caller's agency had before; empty of any other case. */
  public Optional<GivenAway> givenAway(CaseNumber number) {
    AgencyView own = agencies.agency(agencyScope.ownAgency()).orElseThrow();
    return moves
        .departure(number, own.id())
        .map(
            departure ->
                new GivenAway(
                    agencies.agency(departure.agencyId()), departure.unit(), departure.on()));
  }

  private static void requireAll(Set<CaseNumber> numbers, List<HandOverCandidate> found) {
    Set<CaseNumber> there =
        found.stream().map(HandOverCandidate::number).collect(Collectors.toSet());
    numbers.stream()
        .filter(number -> !there.contains(number))
        .findFirst()
        .ifPresent(
            number -> {
              throw new CaseNotFoundException(number);
            });
  }

  private static HandOverCandidate candidate(Row row, Predicate<String> mayLeaveUnit) {
    String officer = row.text("officer_login");
    return new HandOverCandidate(
        new CaseNumber(row.text("case_number")),
        row.text("code"),
        row.text("applicant_name_masked"),
        row.constant("state", CaseState.class),
        row.text("handling_unit"),
        officer,
        row.text("officer_name"),
        mayLeaveUnit.test(officer),
        row.integer("version"));
  }
}
