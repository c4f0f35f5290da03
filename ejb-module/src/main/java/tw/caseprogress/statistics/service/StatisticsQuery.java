package tw.caseprogress.statistics.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalDouble;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.statistics.PublicCounts;
import tw.caseprogress.statistics.PublicStatistics;
import tw.caseprogress.statistics.StatisticsSelection;

/** The open data, counted anew from the tables at each question; {@link RecentStatistics} asks. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StatisticsQuery {

  /** The cases of the selection, whatever their dates; every count below stands on it. */
  private static final String SELECTED =
      """
      with selected as (
        select c.id, c.handling_agency_id, c.case_type_id, c.received_on, c.due_on, c.closed_on,
               c.closed_on_time
          from case_file c
          join agency a on a.id = c.handling_agency_id
          join case_type t on t.id = c.case_type_id
         where (cast(? as varchar) is null or a.code = ?)
           and (cast(? as varchar) is null or t.code = ?)
           and c.received_on <= ?),
      bounds as (select cast(? as date) as first_day, cast(? as date) as last_day)
      """;

  private static final String COUNTS =
      SELECTED
          + """
      select (select count(distinct handling_agency_id) from selected, bounds
               where received_on >= first_day) as agencies,
             (select count(distinct case_type_id) from selected, bounds
               where received_on >= first_day) as case_types,
             (select count(*) from consent k join selected s on s.id = k.case_file_id, bounds
               where k.purpose = 'SERVICE' and k.given_on between first_day and last_day)
               as consenting,
             (select count(*) from selected, bounds where received_on >= first_day) as received,
             (select count(*) from selected, bounds
               where closed_on between first_day and last_day and closed_on_time) as closed_on_time,
             (select count(*) from selected, bounds
               where closed_on between first_day and last_day and not closed_on_time)
               as closed_late,
             (select count(*) from selected, bounds
               where closed_on is null or closed_on > last_day) as open_cases,
             (select count(*) from selected s, bounds
               where (s.closed_on is null or s.closed_on > last_day) and s.due_on < last_day
                 and not %s) as open_overdue,
             (select count(*) from notice n join selected s on s.id = n.case_file_id, bounds
               where n.channel = 'EMAIL' and n.sent_at >= first_day::timestamp at time zone ?
                 and n.sent_at < (last_day + 1)::timestamp at time zone ?) as emails,
             (select count(*) from notice n join selected s on s.id = n.case_file_id, bounds
               where n.channel = 'TEXT_MESSAGE' and n.sent_at >= first_day::timestamp at time zone ?
                 and n.sent_at < (last_day + 1)::timestamp at time zone ?) as text_messages,
             (select count(*) from satisfaction_answer f join selected s on s.id = f.case_file_id,
               bounds where f.answered_on between first_day and last_day) as answers,
             (select avg(f.score) from satisfaction_answer f
                join selected s on s.id = f.case_file_id, bounds
               where f.answered_on between first_day and last_day) as mean_score
      """
              .formatted(PausedOn.condition("s.id", "last_day"));

  private static final Duration LONGEST = Duration.ofSeconds(30);

  @Inject private TableReader tables;
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;

  /**
   * Counts the cases of a selection and withholds what speaks of fewer than five people.
   *
   * <p>An agency or case type that does not exist has no cases: every count is 0.
   *
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the window reaches into a
   *     year without an office calendar
   */
  public PublicStatistics figures(StatisticsSelection selection) {
    int days = workingDays.calendar().workingDays(selection.from(), selection.to());
    String zone = clock.getZone().getId();
    return tables
        .within(LONGEST)
        .first(
            COUNTS,
            row -> PublicStatistics.of(read(row, days)),
            selection.agencyCode(),
            selection.agencyCode(),
            selection.caseTypeCode(),
            selection.caseTypeCode(),
            selection.to(),
            selection.from(),
            selection.to(),
            zone,
            zone,
            zone,
            zone)
        .orElseThrow();
  }

  private static PublicCounts read(Row row, int days) {
    long open = row.number("open_cases");
    long overdue = row.number("open_overdue");
    OptionalDouble meanScore =
        row.decimalIfAny("mean_score").map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    return new PublicCounts(
        days,
        row.number("agencies"),
        row.number("case_types"),
        row.number("consenting"),
        row.number("received"),
        row.number("closed_on_time"),
        row.number("closed_late"),
        open - overdue,
        overdue,
        row.number("emails"),
        row.number("text_messages"),
        row.number("answers"),
        meanScore);
  }
}
