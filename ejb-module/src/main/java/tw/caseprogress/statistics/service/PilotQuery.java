package tw.caseprogress.statistics.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.PilotLine;
import tw.caseprogress.statistics.PilotPeriod;
import tw.caseprogress.statistics.PilotTable;

/**
 * The table of the city's proposal (試辦成效) for any period: of the caller's own agency, of all for
 * the evaluation office. Finished days come of what the nights kept, so the same question has the
 * same answer after cases are erased.
 */
@Stateless
@RolesAllowed({Role.Name.SUPERVISOR, Role.Name.EVALUATION_OFFICER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PilotQuery {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  /**
   * Days that a night has counted are read of its rows, which outlive the cases; the others, as
   * today, are counted now: by consent_recorded, notice_sent and satisfaction_answer_answered_on.
   */
  private static final String LINES =
      """
      with bounds as (
        select cast(? as date) as first_day, cast(? as date) as last_day, cast(? as text) as zone),
      uncounted as (
        select cast(d.day as date) as day, zone
          from bounds, generate_series(first_day, last_day, interval '1 day') as d (day)
         where not exists (select 1 from service_day_count c where c.business_date = d.day)),
      done as (
        select k.case_file_id, 1 as consenting, 0 as emails, 0 as text_messages, 0 as answers,
               0 as scores
          from uncounted u
          join consent k on k.purpose = 'SERVICE'
           and k.recorded_at >= cast(u.day as timestamp) at time zone u.zone
           and k.recorded_at < cast(u.day + 1 as timestamp) at time zone u.zone
        union all
        select n.case_file_id, 0, cast(n.channel = 'EMAIL' as int),
               cast(n.channel = 'TEXT_MESSAGE' as int), 0, 0
          from uncounted u
          join notice n on n.sent_at >= cast(u.day as timestamp) at time zone u.zone
           and n.sent_at < cast(u.day + 1 as timestamp) at time zone u.zone
        union all
        select f.case_file_id, 0, 0, 0, 1, f.score
          from uncounted u
          join satisfaction_answer f on f.answered_on = u.day),
      parts as (
        select s.agency_id, s.case_type_id, s.received, 0 as consenting, 0 as emails,
               0 as text_messages, 0 as answers, 0 as scores
          from bounds b
          join deadline_day s on s.business_date between b.first_day and b.last_day
         where s.case_type_id is not null
        union all
        select s.agency_id, s.case_type_id, 0, s.consents, s.emails, s.text_messages, s.answers,
               s.score_sum
          from bounds b
          join service_day s on s.business_date between b.first_day and b.last_day
          join service_day_count c on c.business_date = s.business_date
        union all
        select c.handling_agency_id, c.case_type_id, 0, d.consenting, d.emails, d.text_messages,
               d.answers, d.scores
          from done d
          join case_file c on c.id = d.case_file_id)
      select agency_id, case_type_id, sum(received) as received, sum(consenting) as consenting,
             sum(emails) as emails, sum(text_messages) as text_messages, sum(answers) as answers,
             sum(scores) as scores
        from parts
       where (cast(? as bigint) is null or agency_id = ?)
       group by agency_id, case_type_id
      having sum(received + consenting + emails + text_messages + answers) > 0
       order by agency_id, case_type_id
      """;

  private static final String ANY_OF_2008 =
      "select 1 from deadline_count where business_date between ? and ? limit 1";

  @Inject private TableReader tables;
  @Inject private WorkingDays workingDays;
  @Inject private AgencyCatalogue agencies;
  @Inject private AgencyScope agencyScope;
  @Inject private Clock clock;

  /** The period to begin with: that of the pilot if its cases are here, else the last months. */
  public Period usual() {
    Period pilot = PilotPeriod.OF_2008;
    return tables.rows(ANY_OF_2008, row -> row.number(1), pilot.from(), pilot.to()).isEmpty()
        ? PilotPeriod.lately(LocalDate.now(clock))
        : pilot;
  }

  /** The table of a period. */
  public PilotTable table(Period period) {
    Long agency = own().orElse(null);
    return new PilotTable(
        workingDays(period),
        tables
            .within(LONGEST)
            .rows(
                LINES,
                PilotQuery::read,
                period.from(),
                period.to(),
                clock.getZone().getId(),
                agency,
                agency));
  }

  /** A period may reach back behind the first calendar that this office has. */
  private OptionalInt workingDays(Period period) {
    try {
      return OptionalInt.of(workingDays.calendar().workingDays(period.from(), period.to()));
    } catch (CalendarNotPublishedException e) {
      return OptionalInt.empty();
    }
  }

  private Optional<Long> own() {
    return agencyScope.confinedTo().map(code -> agencies.agency(code).orElseThrow().id());
  }

  private static PilotLine read(Row row) {
    return new PilotLine(
        row.number("agency_id"),
        row.number("case_type_id"),
        row.number("received"),
        row.number("consenting"),
        row.number("emails"),
        row.number("text_messages"),
        row.number("answers"),
        row.number("scores"));
  }
}
