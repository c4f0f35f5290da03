package tw.caseprogress.statistics.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Counts what was done for the applicants on a day, and keeps it: consents, messages, answers.
 *
 * <p>Open to all callers, for the timer that starts the count has no identity; only the nightly job
 * and the loading of the sample reach it, no request does.
 */
@Stateless
@PermitAll
public class ServiceDayFacts {

  /**
   * Of days from the first to the last, of one agency or, where its id is 0, of all. Days that are
   * sealed stay as they are: what was erased since would be missing ({@link SealedDays}).
   */
  private static final String COUNT =
      """
      with bounds as (
        select cast(? as date) as first, cast(? as date) as last, cast(? as bigint) as agency,
               cast(? as text) as zone),
      done as (
        select k.case_file_id, (k.recorded_at at time zone zone)::date as day, 1 as consents,
               0 as emails, 0 as text_messages, 0 as answers, 0 as score
          from consent k, bounds
         where k.purpose = 'SERVICE'
           and k.recorded_at >= first::timestamp at time zone zone
           and k.recorded_at < (last + 1)::timestamp at time zone zone
        union all
        select n.case_file_id, (n.sent_at at time zone zone)::date, 0,
               (n.channel = 'EMAIL')::int, (n.channel = 'TEXT_MESSAGE')::int, 0, 0
          from notice n, bounds
         where n.sent_at >= first::timestamp at time zone zone
           and n.sent_at < (last + 1)::timestamp at time zone zone
        union all
        select s.case_file_id, s.answered_on, 0, 0, 0, 1, s.score
          from satisfaction_answer s, bounds
         where s.answered_on between first and last)
      insert into service_day (business_date, agency_id, case_type_id, consents, emails,
        text_messages, answers, score_sum)
      select d.day, c.handling_agency_id, c.case_type_id, sum(d.consents), sum(d.emails),
             sum(d.text_messages), sum(d.answers), sum(d.score)
        from done d
        join case_file c on c.id = d.case_file_id, bounds
       where (agency = 0 or c.handling_agency_id = agency)
         and not exists (select 1 from deadline_seal s
               where s.agency_id = c.handling_agency_id and s.sealed_to >= d.day)
       group by 1, 2, 3
      """;

  private static final String FORGET =
      """
      delete from service_day
       where business_date between ? and ? and (cast(? as bigint) = 0 or agency_id = ?)
         and not exists (select 1 from deadline_seal s
               where s.agency_id = service_day.agency_id and s.sealed_to >= business_date)
      """;

  private static final String COUNTED =
      """
      insert into service_day_count (business_date, counted_at)
      select day, ? from generate_series(cast(? as date), cast(? as date), interval '1 day') as d (day)
          on conflict (business_date) do update set counted_at = excluded.counted_at
      """;

  /**
   * From the first night that counted anything on, what lies before it was before the product; and
   * no further back than a night makes up for tallies (MissedDays): a range of dates does the rest.
   */
  private static final String MISSING =
      """
      with known as (
        select least((select min(business_date) from service_day_count),
                     (select min(business_date) from deadline_statistic)) as first)
      select d.day::date
        from known, generate_series(
               greatest(known.first, cast(? as date) - 91), cast(? as date), interval '1 day') as d (day)
       where known.first is not null
         and not exists (select 1 from service_day_count c where c.business_date = d.day)
       order by 1
      """;

  private static final long ALL_AGENCIES = 0;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private Clock clock;

  /** Counts a day of all agencies, in place of what was counted of it before. */
  public void replace(LocalDate day) {
    replace(day, day);
  }

  /** Counts some days of all agencies, in place of what was counted of them before. */
  public void replace(LocalDate first, LocalDate last) {
    recount(first, last, ALL_AGENCIES);
    writer.update(COUNTED, Instant.now(clock), first, last);
  }

  /** Counts an agency's day, in place of what was counted of it before. */
  public void replace(long agencyId, LocalDate day) {
    recount(day, day, agencyId);
  }

  /** The days up to a last one, included, that no night has counted, the oldest first. */
  public List<LocalDate> missing(LocalDate last) {
    return tables.rows(MISSING, row -> row.date(1), last, last);
  }

  private void recount(LocalDate first, LocalDate last, long agencyId) {
    writer.update(FORGET, first, last, agencyId, agencyId);
    writer.update(COUNT, first, last, agencyId, clock.getZone().getId());
  }
}
