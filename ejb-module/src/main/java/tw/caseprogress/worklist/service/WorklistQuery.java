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
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.DueSoon;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.security.service.KeyRing;
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
  @Inject private ListedCases listed;
  @Inject private AgencyCatalogue agencies;
  @Inject private WorkingDays workingDays;
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
    WorklistSelection selection = selection(filter, today);
    return listed.rows(
        selection.where() + WorklistSelection.orderBy(filter) + " offset ? limit ?",
        today,
        calendar(),
        selection.parametersAnd(offset, limit));
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
}
