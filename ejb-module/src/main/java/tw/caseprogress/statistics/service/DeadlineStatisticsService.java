package tw.caseprogress.statistics.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.statistics.AgencyDay;
import tw.caseprogress.statistics.DayToRecount;
import tw.caseprogress.statistics.DeadlineTally;
import tw.caseprogress.statistics.GroupTally;

/**
 * Counts the facts of a business date and keeps them, agency by agency.
 *
 * <p>Open to all callers, for the timer that starts the count has no identity; only the nightly job
 * reaches it, no request does.
 */
@Stateless
@PermitAll
public class DeadlineStatisticsService {

  /**
   * Two halves, each with an index of its own: the cases open now, and those closed on the day or
   * later. So a recent day costs what was touched since, not the history of the agency.
   */
  private static final String COUNT =
      """
      with cases as (
        select id, case_type_id, channel, registered_at, due_on, closed_on, closed_on_time
          from case_file
         where handling_agency_id = ? and received_on <= ? and state <> 'CLOSED'
        union all
        select id, case_type_id, channel, registered_at, due_on, closed_on, closed_on_time
          from case_file
         where handling_agency_id = ? and received_on <= ? and state = 'CLOSED'
           and closed_on >= ?),
      counted as (
        select c.*, (c.registered_at at time zone d.zone)::date as registered_on,
               d.business_date, c.closed_on is null or c.closed_on > d.business_date as open,
               coalesce(c.due_on < d.business_date, false) and not %s as past_due
          from cases c, (select cast(? as date) as business_date, cast(? as text) as zone) d)
      select case_type_id, channel,
             count(*) filter (where registered_on < business_date) as carried_over,
             count(*) filter (where registered_on = business_date) as received,
             count(*) filter (where not open and closed_on_time) as closed_on_time,
             count(*) filter (where not open and not closed_on_time) as closed_late,
             count(*) filter (where open and not past_due) as open_on_time,
             count(*) filter (where open and past_due) as open_overdue
        from counted
       where registered_on <= business_date
       group by case_type_id, channel
       order by case_type_id, channel
      """
          .formatted(PausedOn.condition("c.id", "d.business_date"));

  private static final String DELETE =
      "delete from deadline_statistic where business_date = ? and agency_id = ?";

  private static final String INSERT =
      """
      insert into deadline_statistic (business_date, agency_id, case_type_id, channel,
        carried_over, received, closed_on_time, closed_late, open_on_time, open_overdue)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private DaysToRecount daysToRecount;
  @Inject private ServiceDayFacts serviceDayFacts;
  @Inject private Clock clock;

  /** The agencies whose days are counted, in a lasting order. */
  public List<Long> agencies() {
    return tables.rows("select id from agency order by id", row -> row.number(1));
  }

  /**
   * Counts what an agency did on a day, from the case files as they are now.
   *
   * <p>A case counts as received on the day of its registration: a letter that is entered three
   * days late would else belong to a day that is over, and what is carried over would never add up.
   *
   * <p>A past day is counted with today's knowledge: a case whose due date was moved later is not
   * overdue on the days before.
   */
  public AgencyDay count(long agencyId, LocalDate businessDate) {
    List<GroupTally> groups =
        tables.rows(
            COUNT,
            row ->
                new GroupTally(row.number("case_type_id"), row.text("channel"), TallyRow.read(row)),
            agencyId,
            businessDate,
            agencyId,
            businessDate,
            businessDate,
            businessDate,
            clock.getZone().getId());
    return new AgencyDay(businessDate, agencyId, groups);
  }

  /** Keeps what adds up of an agency's day, in place of what was kept for that day before. */
  public void replace(AgencyDay day) {
    writer.update(DELETE, day.businessDate(), day.agencyId());
    writer.batch(INSERT, day.balanced(), group -> row(day, group));
  }

  /** The days of agencies that wait to be counted anew. */
  public List<DayToRecount> daysToRecount() {
    return daysToRecount.waiting();
  }

  /** Counts a day anew, as it is known now; it waits no more. */
  public void recount(DayToRecount day) {
    replace(count(day.agencyId(), day.businessDate()));
    serviceDayFacts.replace(day.agencyId(), day.businessDate());
    daysToRecount.done(day);
  }

  private static Parameters row(AgencyDay day, GroupTally group) {
    DeadlineTally tally = group.tally();
    return Parameters.of(day.businessDate(), day.agencyId(), group.caseTypeId(), group.channel())
        .and(tally.carriedOver(), tally.received())
        .and(tally.closedOnTime(), tally.closedLate())
        .and(tally.openOnTime(), tally.openOverdue());
  }
}
