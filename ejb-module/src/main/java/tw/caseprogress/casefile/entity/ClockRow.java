package tw.caseprogress.casefile.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import tw.caseprogress.deadline.CaseClock;

/** Reads the clock of a case from a row, past its entity. */
public final class ClockRow {

  /** The columns of {@code case_file} that it is read from. */
  public static final String COLUMNS =
      "received_on, received_time, clock_started_on, extra_working_days, extension_working_days";

  private ClockRow() {}

  /** The clock that the row says, its pauses left out. */
  public static CaseClock read(ResultSet row) throws SQLException {
    return CaseClock.receivedOn(row.getObject("received_on", LocalDate.class))
        .at(row.getObject("received_time", LocalTime.class))
        .startedOn(row.getObject("clock_started_on", LocalDate.class))
        .grantedExtra(row.getInt("extra_working_days"))
        .extendedBy(row.getInt("extension_working_days"));
  }
}
