package tw.caseprogress.projection.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.entity.ClockRow;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.projection.DueDateMove;
import tw.caseprogress.projection.RunningCase;
import tw.caseprogress.schema.DatabaseException;

/**
 * Reads the clocks of running cases in bulk and writes their due dates in bulk, past the entities:
 * a day's closure touches every case of the city.
 */
@ApplicationScoped
public class RunningCases {

  /**
   * The index of open cases by agency and due date answers this. A day after the due date was never
   * looked at; a stopped clock may be any day's.
   */
  private static final String CANDIDATES =
      """
      select id from case_file
       where state <> 'CLOSED' and handling_agency_id = any (?)
         and (due_on is null or due_on >= ?) and received_on <= ?
       order by id
      """;

  private static final String CASES =
      "select id, case_number, case_type_version_id, handling_agency_id, version, due_on, "
          + ClockRow.COLUMNS
          + " from case_file where id = any (?) and state <> 'CLOSED' order by id";

  private static final String PAUSES =
      """
      select case_file_id, reason, from_on, to_on from clock_pause where case_file_id = any (?)
       order by id
      """;

  private static final String MOVE =
      """
      with moved as (
        update case_file c set due_on = m.after, version = c.version + 1
          from unnest(cast(? as bigint[]), cast(? as integer[]), cast(? as date[]),
                      cast(? as date[]), cast(? as boolean[]))
                 as m (id, version, before, after, to_tell)
         where c.id = m.id and c.version = m.version and c.state <> 'CLOSED'
        returning c.id, m.before, m.after, m.to_tell)
      insert into due_date_change (case_file_id, old_due_on, new_due_on, to_tell, cause, cause_id,
        changed_by, changed_at)
      select id, before, after, to_tell, ?, ?, ?, ? from moved
      returning case_file_id
      """;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  /**
   * The running cases of agencies whose due date may depend on days between two dates.
   *
   * @param firstDueOn the earliest due date that may move
   * @param lastDay the last day that became another
   * @return their ids in order
   */
  public List<Long> candidates(
      Collection<Long> agencyIds, LocalDate firstDueOn, LocalDate lastDay) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(CANDIDATES)) {
      select.setFetchSize(10_000);
      select.setArray(1, connection.createArrayOf("bigint", agencyIds.toArray()));
      select.setObject(2, firstDueOn);
      select.setObject(3, lastDay);
      return all(select, row -> row.getLong(1));
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Those of the cases that are not closed, with their clocks, by their ids. */
  public List<RunningCase> read(Collection<Long> ids) {
    try (Connection connection = dataSource.getConnection()) {
      Map<Long, List<ClockPause>> pauses = pauses(connection, ids);
      try (PreparedStatement select = connection.prepareStatement(CASES)) {
        select.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
        return all(select, row -> runningCase(row, pauses));
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /**
   * Writes due dates and their journal, but of cases that somebody changed since they were read.
   *
   * @return the ids of the cases written
   */
  public Set<Long> move(
      List<DueDateMove> moves, DueDateCause cause, long causeId, String by, Instant at) {
    if (moves.isEmpty()) {
      return Set.of();
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement move = connection.prepareStatement(MOVE)) {
      move.setArray(1, array(connection, "bigint", moves, m -> m.of().id()));
      move.setArray(2, array(connection, "integer", moves, m -> m.of().version()));
      move.setArray(3, array(connection, "text", moves, m -> text(m.of().dueOn())));
      move.setArray(4, array(connection, "text", moves, m -> m.after().toString()));
      move.setArray(5, array(connection, "boolean", moves, DueDateMove::toTell));
      move.setString(6, cause.name());
      move.setLong(7, causeId);
      move.setString(8, by);
      move.setObject(9, at.atOffset(ZoneOffset.UTC));
      return new HashSet<>(all(move, row -> row.getLong(1)));
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** How many due dates a change of the calendar has moved. */
  public long movedBy(long calendarChangeId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement count =
            connection.prepareStatement(
                "select count(*) from due_date_change where cause_id = ?")) {
      count.setLong(1, calendarChangeId);
      return all(count, row -> row.getLong(1)).get(0);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  private static java.sql.Array array(
      Connection connection, String type, List<DueDateMove> moves, Function<DueDateMove, ?> value)
      throws SQLException {
    return connection.createArrayOf(type, moves.stream().map(value).toArray());
  }

  private static Map<Long, List<ClockPause>> pauses(Connection connection, Collection<Long> ids)
      throws SQLException {
    Map<Long, List<ClockPause>> pauses = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(PAUSES)) {
      select.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
      all(
          select,
          row ->
              pauses
                  .computeIfAbsent(row.getLong("case_file_id"), id -> new ArrayList<>())
                  .add(
                      new ClockPause(
                          PauseReason.valueOf(row.getString("reason")),
                          row.getObject("from_on", LocalDate.class),
                          row.getObject("to_on", LocalDate.class))));
    }
    return pauses;
  }

  private static RunningCase runningCase(ResultSet row, Map<Long, List<ClockPause>> pauses)
      throws SQLException {
    long id = row.getLong("id");
    return new RunningCase(
        id,
        row.getString("case_number"),
        row.getLong("case_type_version_id"),
        row.getLong("handling_agency_id"),
        row.getInt("version"),
        ClockRow.read(row).pausedBy(pauses.getOrDefault(id, List.of())),
        Optional.ofNullable(row.getObject("due_on", LocalDate.class)));
  }

  private static <T> List<T> all(PreparedStatement statement, RowReader<T> reader)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        rows.add(reader.read(result));
      }
    }
    return rows;
  }

  /** Makes a value of a row. */
  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
