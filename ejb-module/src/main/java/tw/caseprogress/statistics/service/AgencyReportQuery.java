package tw.caseprogress.statistics.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.WorkingDaysLeft;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.statistics.AgencyReport;
import tw.caseprogress.statistics.AgencyReport.CaseTypeLine;
import tw.caseprogress.statistics.AgencyReport.OverdueCase;
import tw.caseprogress.statistics.DeadlineTally;

/**
 * Puts an agency's report of a day together, from what the count of that day has kept.
 *
 * <p>Open to all callers, for the timer that starts the reports has no identity; only the nightly
 * job reaches it, no request does.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AgencyReportQuery {

  /** The most overdue cases that one mail lists. */
  static final int LONGEST_LIST = 100;

  private static final String CASE_TYPES =
      """
      select v.name_zh, sum(s.carried_over) as carried_over, sum(s.received) as received,
             sum(s.closed_on_time) as closed_on_time, sum(s.closed_late) as closed_late,
             sum(s.open_on_time) as open_on_time, sum(s.open_overdue) as open_overdue
        from deadline_statistic s
        join lateral (
          select n.name_zh from case_type_version n
           where n.case_type_id = s.case_type_id
           order by n.state = 'DRAFT', n.version_no desc
           limit 1) v on true
       where s.business_date = ? and s.agency_id = ?
       group by v.name_zh
       order by sum(s.open_overdue) desc, v.name_zh
      """;

  /** Those that the count of the day knew: what was registered later is of a later day. */
  private static final String OVERDUE =
      """
      select c.case_number, v.name_zh, c.due_on
        from case_file c
        join case_type_version v on v.id = c.case_type_version_id
       where c.handling_agency_id = ? and c.received_on <= ? and c.due_on < ?
         and (c.registered_at at time zone ?)::date <= ?
         and (c.closed_on is null or c.closed_on > ?)
         and not %s
       order by c.due_on, c.case_number
       limit ?
      """
          .formatted(PausedOn.condition("c.id", "?"));

  private static final String BACK_DATED =
      """
      select count(*)
        from clock_pause p join case_file c on c.id = p.case_file_id
       where p.back_dated and c.handling_agency_id = ? and p.entered_at >= ? and p.entered_at < ?
      """;

  @Inject private TableReader tables;
  @Inject private AgencyCatalogue agencies;
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;

  /** The report of an agency; without figures if the day was not counted or had no case. */
  public AgencyReport report(long agencyId, LocalDate businessDate) {
    List<CaseTypeLine> caseTypes =
        tables.rows(
            CASE_TYPES,
            row -> new CaseTypeLine(row.text("name_zh"), TallyRow.read(row)),
            businessDate,
            agencyId);
    DeadlineTally total =
        caseTypes.stream().map(CaseTypeLine::tally).reduce(DeadlineTally.NONE, DeadlineTally::plus);
    List<OverdueCase> overdue = overdue(agencyId, businessDate);
    return new AgencyReport(
        businessDate,
        agencyId,
        agencies.agency(agencyId).nameZh(),
        total,
        caseTypes,
        overdue,
        total.openOverdue(),
        backDatedPauses(agencyId, businessDate));
  }

  private long backDatedPauses(long agencyId, LocalDate businessDate) {
    return tables.count(
        BACK_DATED,
        agencyId,
        businessDate.atStartOfDay(clock.getZone()).toInstant(),
        businessDate.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }

  private List<OverdueCase> overdue(long agencyId, LocalDate businessDate) {
    WorkingDayCalendar calendar = workingDays.calendar();
    return tables.rows(
        OVERDUE,
        row -> {
          LocalDate dueOn = row.date("due_on");
          return new OverdueCase(
              new CaseNumber(row.text("case_number")).shown(),
              row.text("name_zh"),
              dueOn,
              -WorkingDaysLeft.until(dueOn, businessDate, calendar));
        },
        agencyId,
        businessDate,
        businessDate,
        clock.getZone().getId(),
        businessDate,
        businessDate,
        businessDate,
        businessDate,
        LONGEST_LIST);
  }
}
