package tw.caseprogress.worklist.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.DueSoon;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.worklist.CaseLoad;
import tw.caseprogress.worklist.LoadSheet;
import tw.caseprogress.worklist.LoadSheet.Part;
import tw.caseprogress.worklist.LoadSheet.Person;

/**
 * The load of the caller's agency (案件負荷), in three statements: the more its officers have open, the
 * longer they take.
 */
@Stateless
@RolesAllowed(Role.Name.SUPERVISOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LoadQuery {

  // case_file_open_by_officer
  private static final String OPEN =
      """
      select c.officer_login, c.handling_unit, count(*) as open,
             count(*) filter (where c.due_on < ?) as overdue,
             count(*) filter (where c.due_on = ?) as due_today,
             count(*) filter (where c.due_on > ? and c.due_on <= ?) as due_soon,
             count(*) filter (where c.due_on is null) as waiting
        from case_file c
       where c.handling_agency_id = ? and c.state <> 'CLOSED'
       group by c.officer_login, c.handling_unit
      """;

  // officer_task_open_of_agency
  private static final String TASKS =
      """
      select t.officer_login, t.handling_unit, count(distinct t.case_file_id) as with_tasks
        from officer_task t
       where t.handling_agency_id = ? and t.done_at is null
       group by t.officer_login, t.handling_unit
      """;

  // staff_user_agency, staff_user_login_key
  private static final String PEOPLE =
      """
      select u.login, u.display_name, u.unit,
             (select max(a.until_on) from staff_absence a
               where a.login = u.login and a.withdrawn_at is null
                 and a.from_on <= ? and a.until_on >= ?) as away_until
        from staff_user u
       where u.agency_code = ? and u.active
             and exists (select 1 from staff_user_role r
                          where r.staff_user_id = u.id and r.role = 'CASE_OFFICER')
          or u.login = any(?)
      """;

  @Inject private TableReader tables;
  @Inject private AgencyCatalogue agencies;
  @Inject private WorkingDays workingDays;
  @Inject private AgencyScope agencyScope;
  @Inject private Clock clock;

  /**
   * Who has how many cases today.
   *
   * @throws tw.caseprogress.security.OutsideAgencyException if the caller belongs to no agency
   */
  public LoadSheet load() {
    String agency = agencyScope.ownAgency();
    long agencyId = agencies.agency(agency).orElseThrow().id();
    LocalDate today = LocalDate.now(clock);
    LocalDate soon = DueSoon.lastDay(today, workingDays.calendarOf(agency));
    List<Part> parts =
        new ArrayList<>(tables.rows(OPEN, LoadQuery::open, today, today, today, soon, agencyId));
    parts.addAll(tables.rows(TASKS, LoadQuery::tasks, agencyId));
    List<String> logins =
        parts.stream().map(Part::login).filter(login -> !login.isEmpty()).distinct().toList();
    return LoadSheet.of(
        parts,
        tables.rows(
            PEOPLE, LoadQuery::person, today, today, agency, new Elements("varchar", logins)));
  }

  private static Part open(Row row) {
    return new Part(
        row.text("officer_login"),
        row.text("handling_unit"),
        new CaseLoad(
            row.number("open"),
            row.number("overdue"),
            row.number("due_today"),
            row.number("due_soon"),
            row.number("waiting"),
            0));
  }

  private static Part tasks(Row row) {
    return new Part(
        row.text("officer_login"),
        row.text("handling_unit"),
        new CaseLoad(0, 0, 0, 0, 0, row.number("with_tasks")));
  }

  private static Person person(Row row) {
    return new Person(
        row.text("login"), row.text("display_name"), row.text("unit"), row.dateIfAny("away_until"));
  }
}
