package tw.caseprogress.statistics.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import tw.caseprogress.statistics.DeadlineTally;

/** Reads the six counts of a tally from a row that names them as the table does. */
final class TallyRow {

  private TallyRow() {}

  static DeadlineTally read(ResultSet row) throws SQLException {
    return new DeadlineTally(
        row.getLong("carried_over"),
        row.getLong("received"),
        row.getLong("closed_on_time"),
        row.getLong("closed_late"),
        row.getLong("open_on_time"),
        row.getLong("open_overdue"));
  }
}
