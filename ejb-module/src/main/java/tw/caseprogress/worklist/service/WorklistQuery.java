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
import tw.caseprogress.worklist.WorklistGroup;
import tw.caseprogress.worklist.WorklistRow;
import tw.caseprogress.worklist.service.WorklistStatements.Asked;

/** The worklist of an agency: its cases page by page, filtered and sorted by the database. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WorklistQuery {

  /** The most rows that a file holds. */
  public static final int LONGEST_EXPORT = 10_000;

  private static final int LONGEST_PAGE = 200;

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
   * @param offset how many rows come before it, at most {@link WorklistCounts#MOST}: whoever wants
   *     more narrows the list, or orders it whole
   * @param limit its length, at most {@value #LONGEST_PAGE}
   */
  public List<WorklistRow> rows(WorklistFilter filter, int offset, int limit) {
    int before = Math.max(0, Math.min(offset, WorklistCounts.MOST));
    return read(filter, before, Math.min(limit, LONGEST_PAGE));
  }

  private List<WorklistRow> read(WorklistFilter filter, int offset, int limit) {
    WorklistStatements statements = statements();
    Asked page = statements.page(filter, offset, limit);
    return listed.rows(
        page.sql(), statements.orderBy(filter), statements.today(), calendar(), page.values());
  }

  /** How many cases the list has; one more than {@link WorklistCounts#MOST} if it has more. */
  public long count(WorklistFilter filter) {
    return count(statements().count(filter));
  }

  private long count(Asked asked) {
    return tables.count(asked.sql(), asked.values());
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
            "found", counted(count(filter))));
  }

  private static String counted(long number) {
    return number > WorklistCounts.MOST ? WorklistCounts.MOST + "+" : Long.toString(number);
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
    Asked asked = statements().counts(filter);
    return tables
        .first(
            asked.sql(),
            row ->
                new WorklistCounts(
                    row.number("overdue"),
                    row.number("due_today"),
                    row.number("due_soon"),
                    row.number("waiting"),
                    row.number("open"),
                    row.number("closed_this_month"),
                    row.number("with_tasks"),
                    row.number("to_approve"),
                    row.number("to_take")),
            asked.values())
        .orElseThrow();
  }

  /** How many cases with tasks the caller's own list shows, those stood in for among them. */
  @RolesAllowed(Role.Name.CASE_OFFICER)
  public long ownTasks() {
    return count(WorklistFilter.OWN.of(WorklistGroup.WITH_TASKS));
  }

  /** How many extensions wait for the supervisors of the agency. */
  @RolesAllowed(Role.Name.SUPERVISOR)
  public long toApprove() {
    return count(statements().count(WorklistStatements.TO_APPROVE));
  }

  private boolean isSupervisor() {
    return currentCaller.get().has(Role.SUPERVISOR);
  }

  private WorklistStatements statements() {
    LocalDate today = LocalDate.now(clock);
    return new WorklistStatements(
        agencyId(), mine(today), today, lastDayDueSoon(today), isSupervisor(), keys.blindIndex());
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
