package tw.caseprogress.projection.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import tw.caseprogress.calendar.CalendarChangeKind;
import tw.caseprogress.casefile.CalendarCause;
import tw.caseprogress.projection.DueDateMoved;
import tw.caseprogress.schema.DatabaseException;
import tw.caseprogress.schema.TableReader;

/** The lines of the journal of due dates that somebody is still to be told of. */
@ApplicationScoped
public class DueDateJournal {

  private static final String TO_TELL =
      "select id from due_date_change where to_tell and cause_id = ? order by id";

  /** Of a case closed meanwhile nobody is told: its line is merely ticked off. */
  private static final String TAKE =
      """
      with told as (
        update due_date_change set to_tell = false where id = any (?) and to_tell
        returning id, case_file_id, old_due_on, cause_id)
      select told.id, told.case_file_id, told.old_due_on, k.kind, k.first_day,
             coalesce(o.event_zh, '') as event_zh, coalesce(o.event_en, '') as event_en
        from told
        join case_file c on c.id = told.case_file_id and c.state <> 'CLOSED'
        join calendar_change k on k.id = told.cause_id
        left join office_closure_withdrawal w on w.calendar_change_id = k.id
        left join office_closure o
          on o.calendar_change_id = k.id and k.kind = 'CLOSURE_ENTERED' or o.id = w.office_closure_id
       order by told.id
      """;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @Inject private TableReader tables;

  /** The lines by a change of the calendar of which somebody is still to be told, in order. */
  public List<Long> toTell(long calendarChangeId) {
    return tables.rows(TO_TELL, row -> row.getLong(1), calendarChangeId);
  }

  /** Ticks lines off, and answers with those that were not ticked off before. */
  public List<DueDateMoved> takeToTell(List<Long> ids) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement take = connection.prepareStatement(TAKE)) {
      take.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
      List<DueDateMoved> moved = new ArrayList<>();
      try (ResultSet row = take.executeQuery()) {
        while (row.next()) {
          moved.add(moved(row));
        }
      }
      return moved;
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private static DueDateMoved moved(ResultSet row) throws SQLException {
    return new DueDateMoved(
        row.getLong("case_file_id"),
        row.getLong("id"),
        Optional.ofNullable(row.getObject("old_due_on", LocalDate.class)),
        new CalendarCause(
            CalendarChangeKind.valueOf(row.getString("kind")),
            row.getObject("first_day", LocalDate.class),
            row.getString("event_zh"),
            row.getString("event_en")));
  }
}
