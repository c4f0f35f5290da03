package tw.caseprogress.batch.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.statistics.service.DeadlineStatisticsService;
import tw.caseprogress.statistics.service.OpenDataPublication;
import tw.caseprogress.statistics.service.ServiceDayFacts;

/**
 * Makes up for the nights of the sample's days: no night came between them while they were lived
 * through. Done again, it leaves the same figures.
 */
@Dependent
class SampleNights {

  /** An agency's days with a case: all others have nothing to count. */
  private static final String DAYS_WITH_CASES =
      """
      select distinct c.handling_agency_id, d.day::date
        from case_file c, generate_series(c.received_on,
               least(coalesce(c.closed_on, cast(? as date)), cast(? as date)), interval '1 day') as d (day)
       order by 2, 1
      """;

  @Inject private TableReader tables;
  @Inject private DeadlineStatisticsService statistics;
  @Inject private ServiceDayFacts service;
  @Inject private OpenDataPublication openData;
  @Inject private Clock clock;

  /** Counts all days that are over, and publishes their months. */
  void countMissed() {
    LocalDate yesterday = LocalDate.now(clock).minusDays(1);
    List<AgencyDay> days =
        tables.rows(
            DAYS_WITH_CASES,
            row -> new AgencyDay(row.number(1), row.date(2)),
            yesterday,
            yesterday);
    days.forEach(day -> statistics.tally(day.agencyId(), day.date()));
    Optional<LocalDate> first = days.stream().findFirst().map(AgencyDay::date);
    first.ifPresent(begin -> service.replace(begin.withDayOfMonth(1), yesterday));
    openData.publishUntil(yesterday);
  }

  /** A day of an agency. */
  private record AgencyDay(long agencyId, LocalDate date) {}
}
