package tw.caseprogress.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.LongFunction;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.statistics.AgencyDay;
import tw.caseprogress.statistics.CalendarDays;

/** Counts an agency's day from the case files, by one statement: all of it has one cut. */
@ApplicationScoped
public class DayCount {

  /**
   * The cases: two halves, each with an index of its own, those open now and those closed on the
   * day or later. So a recent day costs what was touched since, not the history of the agency. What
   * was entered on the day is found from its own indexes and joined to them. Each round of a
   * supplement has a pause of its own, in the same order.
   */
  private static final String COUNT =
      """
      with day as (
        select cast(? as date) as business_date, cast(? as text) as zone,
               cast(? as timestamptz) as begins, cast(? as timestamptz) as ends,
               cast(? as date) as pause_ended_since),
      cases as (
        select id, case_type_id, channel, received_on, registered_at, due_on, closed_on,
               closed_on_time, working_days_used
          from case_file
         where handling_agency_id = ? and received_on <= ? and state <> 'CLOSED'
        union all
        select id, case_type_id, channel, received_on, registered_at, due_on, closed_on,
               closed_on_time, working_days_used
          from case_file
         where handling_agency_id = ? and received_on <= ? and state = 'CLOSED'
           and closed_on >= ?),
      known as (
        select c.*, d.business_date,
               cast(c.registered_at at time zone d.zone as date) as registered_on,
               c.closed_on is null or c.closed_on > d.business_date as open
          from cases c, day d),
      counted as materialized (
        select k.*, k.open and %1$s as paused,
               k.open and coalesce(k.due_on < k.business_date, false) as past_due
          from known k
         where k.registered_on <= k.business_date),
      pause as (
        select c.case_type_id, c.received_on, p.case_file_id, p.reason, p.entered_at, p.back_dated,
               s.requested_on, s.letter_number,
               (select min(n.entered_at) from clock_pause n
                 where n.case_file_id = p.case_file_id and n.reason = 'SUPPLEMENT'
                   and n.id > p.id) as next_entered_at
          from clock_pause p
          join counted c on c.id = p.case_file_id
          left join supplement_request s
            on s.case_file_id = p.case_file_id and p.reason = 'SUPPLEMENT'
           and s.round = (select count(*) from clock_pause e
                           where e.case_file_id = p.case_file_id and e.reason = 'SUPPLEMENT'
                             and e.id <= p.id)
         where p.entered_at >= (select begins from day) and p.entered_at < (select ends from day))
      select 'GROUP' as kind, case_type_id, channel,
             count(*) filter (where registered_on < business_date) as carried_over,
             count(*) filter (where registered_on = business_date) as received,
             count(*) filter (where not open and closed_on_time) as closed_on_time,
             count(*) filter (where not open and not closed_on_time) as closed_late,
             count(*) filter (where open and (paused or not past_due)) as open_on_time,
             count(*) filter (where past_due and not paused) as open_overdue,
             count(*) filter (where not open and not closed_on_time and %2$s) as late_outside,
             count(*) filter (where past_due and not paused and %2$s) as overdue_outside,
             count(*) filter (where paused) as paused,
             null::date as received_on, null::date as requested_on, null::date as due_on
        from counted c
       group by case_type_id, channel
      union all
      select 'USED', case_type_id, null, working_days_used, count(*),
             0, 0, 0, 0, 0, 0, 0, null, null, null
        from counted
       where not open and working_days_used is not null
       group by case_type_id, working_days_used
      union all
      select 'PAUSES', case_type_id, null,
             count(*) filter (
               where reason = 'SUPPLEMENT' and letter_number is null and not exists (
                 select 1 from notice n
                  where n.case_file_id = p.case_file_id and n.event = 'SUPPLEMENT_REQUESTED'
                    and n.occasion_at >= p.entered_at
                    and (p.next_entered_at is null or n.occasion_at < p.next_entered_at)
                    and n.state in ('QUEUED', 'SENT', 'DELIVERED'))),
             count(*) filter (where back_dated),
             0, 0, 0, 0, 0, 0, 0, null, null, null
        from pause p
       group by case_type_id
      union all
      select 'ASKED', p.case_type_id, null, 0, 0, 0, 0, 0, 0, 0, 0, 0,
             p.received_on, p.requested_on, m.old_due_on
        from pause p
        join due_date_change m
          on m.case_file_id = p.case_file_id and m.cause = 'SUPPLEMENT'
         and m.changed_at = p.entered_at and m.old_due_on is not null
       where p.requested_on is not null
      union all
      select 'TAKEN', c.case_type_id, null,
             count(*) filter (where e.kind = 'RETRACTED'),
             count(*) filter (where e.kind = 'REOPENED'),
             0, 0, 0, 0, 0, 0, 0, null, null, null
        from progress_entry e
        join counted c on c.id = e.case_file_id
       where e.entered_on = (select business_date from day) and e.kind in ('RETRACTED', 'REOPENED')
       group by c.case_type_id
      union all
      select 'RESUMED', c.case_type_id, null, count(*), 0, 0, 0, 0, 0, 0, 0, 0, null, null, null
        from counted c
       where not c.open and exists (
         select 1 from clock_pause p
          where p.case_file_id = c.id and p.to_on >= (select pause_ended_since from day))
       group by c.case_type_id
       order by 1, 2, 3, 4
      """
          .formatted(PausedOn.condition("k.id", "k.business_date"), WaitedOutside.condition());

  private final TableReader tables;
  private final LongFunction<WorkingDayCalendar> calendarOf;
  private final Clock clock;

  protected DayCount() {
    this(null, null, null);
  }

  @Inject
  public DayCount(
      TableReader tables, WorkingDays workingDays, AgencyCatalogue agencies, Clock clock) {
    this(tables, agency -> workingDays.calendarOf(agencies.agency(agency).code()), clock);
  }

  /**
   * Counts in another database than the product's own.
   *
   * @param calendarOf the calendar of an agency by its id
   */
  public DayCount(TableReader tables, LongFunction<WorkingDayCalendar> calendarOf, Clock clock) {
    this.tables = tables;
    this.calendarOf = calendarOf;
    this.clock = clock;
  }

  /** Counts what an agency did on a day, from the case files as they are now. */
  public AgencyDay of(long agencyId, LocalDate businessDate) {
    WorkingDayCalendar calendar = calendarOf.apply(agencyId);
    ZoneId zone = clock.getZone();
    Instant countedAt = Instant.now(clock);
    List<CountedRow> rows =
        tables.rows(
            COUNT,
            CountedRow::read,
            businessDate,
            zone.getId(),
            businessDate.atStartOfDay(zone).toInstant(),
            businessDate.plusDays(1).atStartOfDay(zone).toInstant(),
            CalendarDays.workingDayBefore(businessDate, calendar),
            agencyId,
            businessDate,
            agencyId,
            businessDate,
            businessDate);
    return new CountedRows(rows, calendar).day(businessDate, agencyId, countedAt);
  }
}
