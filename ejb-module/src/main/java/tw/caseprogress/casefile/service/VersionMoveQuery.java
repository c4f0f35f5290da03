package tw.caseprogress.casefile.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.DeadlineAccount;
import tw.caseprogress.casefile.MovableCase;
import tw.caseprogress.casefile.VersionMove;
import tw.caseprogress.casefile.VersionMoveCandidate;
import tw.caseprogress.casefile.VersionMoveOrder;
import tw.caseprogress.casefile.VersionMoveRefusal;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.ClockRow;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;

/** The running cases of the caller's agency that could follow another version of their type. */
@Stateless
@RolesAllowed(Role.Name.AGENCY_ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class VersionMoveQuery {

  /** The cases that are looked at, and moved, at once. */
  public static final int PAGE = 50;

  // case_file_open_by_agency
  private static final String RUNNING =
      """
      select c.case_type_version_id, count(*) as cases
        from case_file c join agency a on a.id = c.handling_agency_id
       where c.state <> 'CLOSED' and a.code = ? and c.case_type_id = ?
       group by c.case_type_version_id
      """;

  // case_file_open_by_agency
  private static final String CASES =
      """
      select c.id, c.case_number, c.state, c.version, c.case_type_version_id,
             c.current_step_order, c.due_on, coalesce(u.display_name, c.officer_login) as officer,
             %s
        from case_file c
        join agency a on a.id = c.handling_agency_id
        left join staff_user u on u.login = c.officer_login
       where c.state <> 'CLOSED' and a.code = ? and c.case_type_version_id = ?
       order by c.id
       limit ? offset ?
      """
          .formatted(ClockRow.COLUMNS);

  private static final String AWAITED =
      "select case_file_id, reason from outside_wait where until is null and case_file_id = any(?)";

  @Inject private TableReader tables;
  @Inject private AgencyScope agencyScope;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private WorkingDays workingDays;
  @Inject private ClockReader clocks;
  @Inject private CaseFileAccess access;
  @Inject private CaseDeadlines deadlines;
  @Inject private VersionMoves moves;
  @Inject private Clock clock;

  /** How many cases run by each version of a type, by its number; none of versions without any. */
  public SortedMap<Integer, Long> running(String code) {
    SortedMap<Integer, CaseTypeView> versions = catalogue.versions(code);
    SortedMap<Integer, Long> running = new TreeMap<>();
    if (versions.isEmpty()) {
      return running;
    }
    Map<Long, Long> byId =
        tables
            .rows(
                RUNNING,
                row -> Map.entry(row.number("case_type_version_id"), row.number("cases")),
                agencyScope.ownAgency(),
                versions.get(versions.firstKey()).caseTypeId())
            .stream()
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    versions.forEach(
        (number, version) ->
            Optional.ofNullable(byId.get(version.versionId()))
                .ifPresent(cases -> running.put(number, cases)));
    return running;
  }

  /**
   * What a move would do to some of the cases, the oldest first; nothing is changed.
   *
   * @param offset how many of them are left out
   * @throws CaseInputException if the version is not in force, or the steps do not fit
   */
  public List<VersionMoveCandidate> candidates(VersionMoveOrder order, int offset) {
    VersionMove move = moves.of(order);
    String agency = agencyScope.ownAgency();
    List<Running> cases =
        tables.rows(CASES, Running::read, agency, order.fromVersionId(), PAGE, offset);
    List<Long> ids = cases.stream().map(Running::id).toList();
    Map<Long, List<ClockPause>> pauses = clocks.pauses(ids);
    Map<Long, Set<PauseReason>> awaited = awaited(ids);
    WorkingDayCalendar calendar = workingDays.calendarOf(agency);
    LocalDate today = LocalDate.now(clock);
    return cases.stream()
        .map(
            one ->
                one.candidate(
                    move,
                    one.movable(
                        pauses.getOrDefault(one.id(), List.of()),
                        awaited.getOrDefault(one.id(), Set.of())),
                    calendar,
                    today))
        .toList();
  }

  /**
   * How the due date is counted that a case would have, day by day; empty if a day lies in a year
   * without a calendar.
   *
   * @throws CaseInputException as {@link #candidates}
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public Optional<DeadlineLedger> ledger(VersionMoveOrder order, CaseNumber number) {
    VersionMove move = moves.of(order);
    CaseFile caseFile = access.forReading(number);
    return DeadlineAccount.of(
            move.to().rule(), caseFile.clock(), deadlines.calendar(caseFile), LocalDate.now(clock))
        .ledger();
  }

  private Map<Long, Set<PauseReason>> awaited(List<Long> ids) {
    return tables
        .rows(
            AWAITED,
            row -> Map.entry(row.number("case_file_id"), row.constant("reason", PauseReason.class)),
            Elements.numbers(ids))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
  }

  /** A running case as it was read; its pauses come later. */
  private record Running(
      long id,
      CaseNumber number,
      CaseState state,
      int version,
      long versionId,
      int stepOrder,
      Optional<LocalDate> dueOn,
      String officer,
      CaseClock clock) {

    static Running read(Row row) {
      return new Running(
          row.number("id"),
          new CaseNumber(row.text("case_number")),
          row.constant("state", CaseState.class),
          row.integer("version"),
          row.number("case_type_version_id"),
          row.integer("current_step_order"),
          row.dateIfAny("due_on"),
          row.text("officer"),
          ClockRow.read(row));
    }

    MovableCase movable(List<ClockPause> pauses, Set<PauseReason> awaited) {
      return new MovableCase(versionId, state, stepOrder, clock.pausedBy(pauses), awaited);
    }

    VersionMoveCandidate candidate(
        VersionMove move, MovableCase movable, WorkingDayCalendar calendar, LocalDate today) {
      Optional<VersionMoveRefusal> refusal = move.refusal(movable, calendar, today);
      return new VersionMoveCandidate(
          number,
          officer,
          stepOrder,
          move.steps().of(stepOrder),
          dueOn,
          refusal.isPresent() ? Optional.empty() : move.dueAfter(movable, calendar, today),
          refusal,
          version);
    }
  }
}
