package tw.caseprogress.worklist.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.absence.service.Deputies;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.DeadlineAccount;
import tw.caseprogress.casefile.DueSoon;
import tw.caseprogress.casefile.WorkingDaysLeft;
import tw.caseprogress.casefile.entity.ClockRow;
import tw.caseprogress.casefile.service.ClockReader;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.worklist.CaseWait;
import tw.caseprogress.worklist.ExportForm;
import tw.caseprogress.worklist.WorklistCounts;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistRow;

/** The worklist of an agency: its cases page by page, filtered and sorted by the database. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WorklistQuery {

  /** The most rows that a file holds. */
  public static final int LONGEST_EXPORT = 10_000;

  private static final int LONGEST_PAGE = 200;

  private static final String COLUMNS =
      """
      select c.id, c.case_number, c.case_type_version_id, c.state, c.current_step_order,
             c.received_on, c.received_time, c.clock_started_on, c.extra_working_days,
             c.extension_working_days, c.due_on, c.closed_on, c.closed_on_time,
             c.applicant_name_masked, c.officer_login, c.handling_unit, u.display_name,
             stop.reason as wait_reason, stop.from_on as wait_since,
             (select max(s.due_on) from supplement_request s
               where s.case_file_id = c.id and s.received_on is null
                 and c.state = 'SUPPLEMENT_REQUESTED') as supplement_due_on,
             (select max(w.waiting_for) from outside_wait w
               where w.case_file_id = c.id and w.until is null) as waiting_for
        from case_file c
        left join staff_user u on u.login = c.officer_login
        left join lateral (
          select p.reason, p.from_on from clock_pause p
           where p.case_file_id = c.id and p.to_on is null and c.due_on is null
           order by p.from_on, p.id limit 1) stop on true
      """;

  // Of an officer or an agency they read an index and no row: case_file_open_by_officer,
  // case_file_closed_by_officer
  private static final String OPEN_COUNTS =
      """
      select count(*) filter (where c.due_on < ?) as overdue,
             count(*) filter (where c.due_on = ?) as due_today,
             count(*) filter (where c.due_on > ? and c.due_on <= ?) as due_soon,
             count(*) filter (where c.due_on is null) as waiting,
             count(*) as open
        from case_file c
      """;

  private static final String OF_OPEN = " and c.state <> 'CLOSED'";

  private static final String CLOSED_COUNT = "select count(*) from case_file c";

  private static final String OF_CLOSED = " and c.state = 'CLOSED' and c.closed_on >= ?";

  /** Closed cases too: a notice of the closing may not have arrived. */
  private static final String WITH_TASKS =
      """
      select count(distinct c.id) filter (where %s) as with_tasks,
             count(distinct c.id) filter (
               where t.kind = 'EXTENSION_TO_APPROVE' and c.state <> 'CLOSED') as to_approve
        from officer_task t join case_file c on c.id = t.case_file_id
      """;

  // officer_task_to_approve
  private static final String TO_APPROVE =
      """
      select count(*) from officer_task t join case_file c on c.id = t.case_file_id
       where t.done_at is null and t.kind = 'EXTENSION_TO_APPROVE' and c.state <> 'CLOSED'
         and c.handling_agency_id = ?
      """;

  private static final String OF_TASKS = " and t.done_at is null";

  @Inject private TableReader tables;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private AgencyCatalogue agencies;
  @Inject private WorkingDays workingDays;
  @Inject private ClockReader clocks;
  @Inject private AgencyScope agencyScope;
  @Inject private Deputies deputies;
  @Inject private AuditTrail auditTrail;
  @Inject private CurrentCaller currentCaller;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  /**
   * One page of the worklist.
   *
   * @param offset how many rows come before it, 0 or more
   * @param limit its length, at most {@value #LONGEST_PAGE}
   */
  public List<WorklistRow> rows(WorklistFilter filter, int offset, int limit) {
    return read(filter, Math.max(0, offset), Math.min(limit, LONGEST_PAGE));
  }

  private List<WorklistRow> read(WorklistFilter filter, int offset, int limit) {
    LocalDate today = LocalDate.now(clock);
    WorkingDayCalendar calendar = calendar();
    WorklistSelection selection = selection(filter, today);
    List<Listed> listed =
        tables.rows(
            COLUMNS + selection.where() + WorklistSelection.orderBy(filter) + " offset ? limit ?",
            row -> listed(row, today, calendar),
            selection.parametersAnd(offset, limit));
    Map<Long, List<ClockPause>> pauses =
        clocks.pauses(listed.stream().filter(Listed::isStopped).map(Listed::id).toList());
    return listed.stream()
        .map(one -> one.row(pauses.getOrDefault(one.id(), List.of()), today, calendar))
        .toList();
  }

  /** How many cases the filter lets through. */
  public long count(WorklistFilter filter) {
    WorklistSelection selection = selection(filter, LocalDate.now(clock));
    return tables.count(
        "select count(*) from case_file c " + selection.where(), selection.parametersAnd());
  }

  /**
   * Writes down that cases were searched for, which is a look at whoever has one: by what, and how
   * many were found; never the words, for they may be a person's name.
   */
  public void noteSearch(WorklistFilter filter) {
    auditTrail.recordAt(
        AuditAction.CASES_SEARCHED,
        Optional.of(agencyScope.ownAgency()),
        Map.of(
            "by", WorklistSelection.kindOf(filter.text().orElse("")),
            "found", Long.toString(count(filter))));
  }

  /**
   * The rows of a list that is taken along as a file or on paper; that somebody took them is
   * written down: how many, in which form, and by which kinds of filter the list was narrowed.
   *
   * @param most how many, at most {@value #LONGEST_EXPORT}
   */
  public List<WorklistRow> export(WorklistFilter filter, int most, ExportForm form) {
    List<WorklistRow> all = read(filter, 0, Math.min(most, LONGEST_EXPORT));
    auditTrail.recordAt(
        AuditAction.CASES_EXPORTED,
        Optional.of(agencyScope.ownAgency()),
        Map.of(
            "rows", Integer.toString(all.size()),
            "as", form.name(),
            "filters", String.join(" ", filter.kinds())));
    return all;
  }

  /**
   * How many cases each group holds of those that the rest of the filter lets through: as many as
   * the list of that group shows.
   */
  public WorklistCounts counts(WorklistFilter filter) {
    LocalDate today = LocalDate.now(clock);
    WorklistSelection selection = selection(filter.ofAllGroups(), today);
    long closed =
        tables.count(
            CLOSED_COUNT + selection.where() + OF_CLOSED,
            selection.parametersAnd(today.withDayOfMonth(1)));
    TaskCounts tasks = tasks(selection);
    return tables
        .first(
            OPEN_COUNTS + selection.where() + OF_OPEN,
            row ->
                new WorklistCounts(
                    row.number("overdue"),
                    row.number("due_today"),
                    row.number("due_soon"),
                    row.number("waiting"),
                    row.number("open"),
                    closed,
                    tasks.withTasks(),
                    tasks.toApprove()),
            WorklistSelection.all(
                selection.parametersAnd(), today, today, today, lastDayDueSoon(today)))
        .orElseThrow();
  }

  /** How many cases with tasks the caller's own list shows, those stood in for among them. */
  @RolesAllowed(Role.Name.CASE_OFFICER)
  public long ownTasks() {
    return tasks(selection(WorklistFilter.OWN, LocalDate.now(clock))).withTasks();
  }

  private TaskCounts tasks(WorklistSelection selection) {
    return tables
        .first(
            WITH_TASKS.formatted(WorklistSelection.ofCaller(isSupervisor()))
                + selection.where()
                + OF_TASKS,
            row -> new TaskCounts(row.number("with_tasks"), row.number("to_approve")),
            selection.parametersAnd())
        .orElseThrow();
  }

  /** How many extensions wait for the supervisors of the agency. */
  @RolesAllowed(Role.Name.SUPERVISOR)
  public long toApprove() {
    return tables.count(TO_APPROVE, agencyId());
  }

  private boolean isSupervisor() {
    return currentCaller.get().has(Role.SUPERVISOR);
  }

  private record TaskCounts(long withTasks, long toApprove) {}

  private WorklistSelection selection(WorklistFilter filter, LocalDate today) {
    return WorklistSelection.of(
        filter,
        agencyId(),
        mine(today),
        today,
        lastDayDueSoon(today),
        isSupervisor(),
        keys.blindIndex());
  }

  /** The caller, and those for whom the caller stands in. */
  private Set<String> mine(LocalDate today) {
    String login = currentCaller.get().login();
    Set<String> mine = new LinkedHashSet<>(deputies.standsInFor(login, today));
    mine.add(login);
    return mine;
  }

  private long agencyId() {
    return agencies.agency(agencyScope.ownAgency()).orElseThrow().id();
  }

  private LocalDate lastDayDueSoon(LocalDate today) {
    return DueSoon.lastDay(today, calendar());
  }

  private WorkingDayCalendar calendar() {
    return workingDays.calendarOf(agencyScope.ownAgency());
  }

  private Listed listed(Row row, LocalDate today, WorkingDayCalendar calendar) {
    return new Listed(
        row.number("id"),
        catalogue.version(row.number("case_type_version_id")).rule(),
        ClockRow.read(row),
        row(row, today, calendar));
  }

  private WorklistRow row(Row row, LocalDate today, WorkingDayCalendar calendar) {
    CaseTypeView type = catalogue.version(row.number("case_type_version_id"));
    KeyStepView step = type.steps().get(row.integer("current_step_order") - 1);
    Optional<LocalDate> dueOn = row.dateIfAny("due_on");
    CaseState state = row.constant("state", CaseState.class);
    boolean closed = state == CaseState.CLOSED;
    LocalDate receivedOn = row.date("received_on");
    return new WorklistRow(
        new CaseNumber(row.text("case_number")).shown(),
        CaseStanding.of(
            state,
            closed ? Optional.of(row.flag("closed_on_time")) : Optional.empty(),
            dueOn,
            row.textIfAny("waiting_for").isPresent(),
            today,
            calendar),
        type.nameZh(),
        type.nameEn(),
        row.text("applicant_name_masked"),
        step.order(),
        step.nameZh(),
        step.nameEn(),
        !closed && step.order() >= type.closingStep().order() - 1,
        receivedOn,
        dueOn,
        row.dateIfAny("closed_on"),
        closed ? 0 : workingDaysLeft(dueOn, today, calendar),
        row.text("officer_login"),
        row.textIfAny("display_name"),
        row.text("handling_unit"),
        caseWait(row),
        row.textIfAny("waiting_for"));
  }

  private static Optional<CaseWait> caseWait(Row row) {
    return row.constantIfAny("wait_reason", PauseReason.class)
        .map(
            reason ->
                new CaseWait(reason, row.date("wait_since"), row.dateIfAny("supplement_due_on")));
  }

  /** The working days until the due date; 0 while there is none or a year is not published. */
  private static int workingDaysLeft(
      Optional<LocalDate> dueOn, LocalDate today, WorkingDayCalendar calendar) {
    try {
      return dueOn.map(day -> WorkingDaysLeft.until(day, today, calendar)).orElse(0);
    } catch (CalendarNotPublishedException unknownYear) {
      return 0;
    }
  }

  /** A row as it was read, with the clock of its case, whose pauses are still to be read. */
  private record Listed(long id, DeadlineRule rule, CaseClock clock, WorklistRow row) {

    boolean isStopped() {
      return row.dueOn().isEmpty() && row.closedOn().isEmpty();
    }

    /** The row; of a stopped clock with the days that it would have if it ran from tomorrow. */
    WorklistRow row(List<ClockPause> pauses, LocalDate today, WorkingDayCalendar calendar) {
      return isStopped()
          ? row.withWorkingDaysLeft(
              DeadlineAccount.of(rule, clock.pausedBy(pauses), calendar, today).workingDaysLeft())
          : row;
    }
  }
}
