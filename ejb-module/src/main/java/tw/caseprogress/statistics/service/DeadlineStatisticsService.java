package tw.caseprogress.statistics.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.statistics.AgencyDay;
import tw.caseprogress.statistics.DayToRecount;
import tw.caseprogress.statistics.DeadlineTally;
import tw.caseprogress.statistics.GroupTally;
import tw.caseprogress.statistics.MissedDays;

/**
 * Counts the facts of a business date and keeps them, agency by agency.
 *
 * <p>Open to all callers, for the timer that starts the count has no identity; only the nightly job
 * reaches it, no request does.
 */
@Stateless
@PermitAll
public class DeadlineStatisticsService {

  private static final String DELETE =
      "delete from deadline_statistic where business_date = ? and agency_id = ?";

  private static final String INSERT =
      """
      insert into deadline_statistic (business_date, agency_id, case_type_id, channel,
        carried_over, received, closed_on_time, closed_late, open_on_time, open_overdue)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String COUNTED =
      """
      select business_date from deadline_count
       where agency_id = ? and business_date between ? and ?
      """;

  /** The first day that was counted, or else on which a case was registered lately. */
  private static final String SINCE =
      """
      select coalesce(
        (select min(business_date) from deadline_count where agency_id = ?),
        (select min(cast(registered_at at time zone ? as date)) from case_file
          where handling_agency_id = ? and received_on >= ?)) as since
      """;

  /** Of those agencies that were ever counted; a sealed day is counted no more. */
  private static final String FIRST_UNCOUNTED =
      """
      select min(d.day)::date
        from (select agency_id, min(business_date) as since
                from deadline_count group by agency_id) a,
             generate_series(
               greatest(a.since, cast(? as date)), cast(? as date), interval '1 day') as d (day)
       where not exists (select 1 from deadline_count c
               where c.agency_id = a.agency_id and c.business_date = d.day)
         and not exists (select 1 from deadline_seal s
               where s.agency_id = a.agency_id and s.sealed_to >= d.day)
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private DayCount dayCount;
  @Inject private DayFacts dayFacts;
  @Inject private StepWaits stepWaits;
  @Inject private SealedDays sealedDays;
  @Inject private DaysToRecount daysToRecount;
  @Inject private ServiceDayFacts serviceDayFacts;
  @Inject private Clock clock;

  /** The agencies whose days are counted, in a lasting order. */
  public List<Long> agencies() {
    return tables.rows("select id from agency order by id", row -> row.number(1));
  }

  /**
   * The days that a night counts of an agency, the oldest first: those that no night has counted,
   * and at last the business date.
   */
  public List<LocalDate> daysToCount(long agencyId, LocalDate businessDate) {
    LocalDate earliest = MissedDays.earliest(businessDate);
    String zone = clock.getZone().getId();
    Optional<LocalDate> since =
        tables
            .first(SINCE, row -> row.dateIfAny("since"), agencyId, zone, agencyId, earliest)
            .orElseThrow();
    List<LocalDate> counted =
        tables.rows(COUNTED, row -> row.date(1), agencyId, earliest, businessDate);
    return MissedDays.upTo(businessDate, since, new HashSet<>(counted));
  }

  /**
   * The last day up to a business date before which no day of an agency waits to be counted, such
   * as one that could not be.
   */
  public LocalDate countedUpTo(LocalDate businessDate) {
    return tables
        .first(
            FIRST_UNCOUNTED,
            row -> Optional.ofNullable(row.date(1)),
            MissedDays.earliest(businessDate),
            businessDate)
        .flatMap(first -> first)
        .map(first -> first.minusDays(1))
        .orElse(businessDate);
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
    return dayCount.of(agencyId, businessDate);
  }

  /** Keeps what adds up of an agency's day, in place of what was kept for that day before. */
  public void replace(AgencyDay day) {
    writer.update(DELETE, day.businessDate(), day.agencyId());
    writer.batch(INSERT, day.balanced(), group -> row(day, group));
    dayFacts.keep(day);
  }

  /**
   * Counts an agency's day and keeps it, in a transaction of its own: whatever fails of it leaves
   * no trace. Nobody else counts the agency meanwhile. Of a sealed day nothing happens.
   *
   * @return what was counted; empty if the day is sealed
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<AgencyDay> tally(long agencyId, LocalDate businessDate) {
    writer.lock("statistics of agency " + agencyId);
    if (sealedDays.isSealed(agencyId, businessDate)) {
      return Optional.empty();
    }
    daysToRecount.beingCounted(agencyId, businessDate);
    AgencyDay day = count(agencyId, businessDate);
    replace(day);
    if (businessDate.equals(LocalDate.now(clock).minusDays(1))) {
      stepWaits.keep(agencyId);
    }
    return Optional.of(day);
  }

  /** The days of agencies that wait to be counted anew. */
  public List<DayToRecount> daysToRecount() {
    return daysToRecount.waiting();
  }

  /** Counts a day anew, as it is known now; it waits no more. A sealed one stays as it is. */
  public void recount(DayToRecount day) {
    writer.lock("statistics of agency " + day.agencyId());
    if (!sealedDays.isSealed(day.agencyId(), day.businessDate())) {
      replace(count(day.agencyId(), day.businessDate()));
      serviceDayFacts.replace(day.agencyId(), day.businessDate());
    }
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
