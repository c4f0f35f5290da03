package tw.caseprogress.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.WorkingDaysLeft;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.statistics.ListedCase;
import tw.caseprogress.statistics.ListedCases;

/**
 * Lists the cases of an agency that were open at the end of a day, by their due dates: those that
 * the count of the day knew, by the same definitions.
 */
@ApplicationScoped
class ListedCasesQuery {

  private static final LocalDate LONG_AGO = LocalDate.of(1912, 1, 1);

  /**
   * Two halves, each with an index of its own: what is open now, by due date, and what was closed
   * since, by that day. So it costs what is open, not the history of the agency.
   */
  private static final String OPEN =
      """
      with cases as (
        select id, case_number, case_type_id, officer_login, handling_unit, due_on, received_on,
               registered_at
          from case_file
         where handling_agency_id = ? and state <> 'CLOSED' and due_on between ? and ?
        union all
        select id, case_number, case_type_id, officer_login, handling_unit, due_on, received_on,
               registered_at
          from case_file
         where handling_agency_id = ? and state = 'CLOSED' and closed_on > ?
           and due_on between ? and ?),
      listed as (
        select c.*, count(*) over () as in_all
          from cases c
         where c.received_on <= ? and (c.registered_at at time zone ?)::date <= ?
           and not %s
         order by c.due_on, c.case_number
         limit ?)
      select l.case_number, v.name_zh, v.name_en, u.display_name, l.handling_unit, l.due_on,
             l.in_all
        from listed l
        join lateral (
          select n.name_zh, n.name_en from case_type_version n
           where n.case_type_id = l.case_type_id
           order by n.state = 'DRAFT', n.version_no desc
           limit 1) v on true
        left join staff_user u on u.login = l.officer_login
       order by l.due_on, l.case_number
      """
          .formatted(PausedOn.condition("c.id", "?"));

  private TableReader tables;
  private WorkingDays workingDays;
  private Clock clock;

  protected ListedCasesQuery() {}

  @Inject
  ListedCasesQuery(TableReader tables, WorkingDays workingDays, Clock clock) {
    this.tables = tables;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** The cases that were open and overdue at the end of a day, the longest overdue first. */
  ListedCases overdue(long agencyId, LocalDate day) {
    return open(agencyId, day, LONG_AGO, day.minusDays(1));
  }

  /** The cases that were open at the end of a day and due on it or after it, up to another. */
  ListedCases due(long agencyId, LocalDate day, LocalDate until) {
    return open(agencyId, day, day, until);
  }

  private ListedCases open(long agencyId, LocalDate day, LocalDate dueFrom, LocalDate dueTo) {
    WorkingDayCalendar calendar = workingDays.calendar();
    List<Found> found =
        tables.rows(
            OPEN,
            row -> new Found(listed(row, day, calendar), row.number("in_all")),
            agencyId,
            dueFrom,
            dueTo,
            agencyId,
            day,
            dueFrom,
            dueTo,
            day,
            clock.getZone().getId(),
            day,
            day,
            day,
            ListedCases.LONGEST);
    return found.isEmpty()
        ? ListedCases.NONE
        : new ListedCases(found.stream().map(Found::listed).toList(), found.get(0).inAll());
  }

  private static ListedCase listed(Row row, LocalDate day, WorkingDayCalendar calendar) {
    LocalDate dueOn = row.date("due_on");
    return new ListedCase(
        new CaseNumber(row.text("case_number")).shown(),
        row.text("name_zh"),
        row.text("name_en"),
        row.textIfAny("display_name"),
        row.textIfAny("handling_unit").orElse(""),
        dueOn,
        Math.abs(WorkingDaysLeft.until(dueOn, day, calendar)));
  }

  private record Found(ListedCase listed, long inAll) {}
}
