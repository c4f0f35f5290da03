package tw.caseprogress.statistics.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.OptionalDouble;
import javax.sql.DataSource;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.schema.DatabaseException;
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
                 and not exists (
                   select 1 from clock_pause p
                    where p.case_file_id = s.id and p.from_on <= last_day
                      and (p.to_on is null or p.to_on >= last_day))) as open_overdue,
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
      """;

  private static final int LONGEST_SECONDS = 30;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

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
    try (Connection connection = dataSource.getConnection();
        PreparedStatement counts = connection.prepareStatement(COUNTS)) {
      counts.setQueryTimeout(LONGEST_SECONDS);
      bind(counts, selection);
      try (ResultSet row = counts.executeQuery()) {
        row.next();
        return PublicStatistics.of(read(row, days));
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private void bind(PreparedStatement counts, StatisticsSelection selection) throws SQLException {
    String agency = selection.agencyCode().orElse(null);
    String caseType = selection.caseTypeCode().orElse(null);
    counts.setString(1, agency);
    counts.setString(2, agency);
    counts.setString(3, caseType);
    counts.setString(4, caseType);
    counts.setObject(5, selection.to());
    counts.setObject(6, selection.from());
    counts.setObject(7, selection.to());
    for (int zone = 8; zone <= 11; zone++) {
      counts.setString(zone, clock.getZone().getId());
    }
  }

  private static PublicCounts read(ResultSet row, int days) throws SQLException {
    long open = row.getLong("open_cases");
    long overdue = row.getLong("open_overdue");
    double mean = row.getDouble("mean_score");
    OptionalDouble meanScore = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(mean);
    return new PublicCounts(
        days,
        row.getLong("agencies"),
        row.getLong("case_types"),
        row.getLong("consenting"),
        row.getLong("received"),
        row.getLong("closed_on_time"),
        row.getLong("closed_late"),
        open - overdue,
        overdue,
        row.getLong("emails"),
        row.getLong("text_messages"),
        row.getLong("answers"),
        meanScore);
  }
}
