package tw.caseprogress.casefile.entity;

import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.schema.Row;

/** Reads the clock of a case from a row, past its entity. */
public final class ClockRow {

  /** The columns of {@code case_file} that it is read from. */
  public static final String COLUMNS =
      "received_on, received_time, clock_started_on, extra_working_days, extension_working_days";

  private ClockRow() {}

  /** The clock that the row says, its pauses left out. */
  public static CaseClock read(Row row) {
    return CaseClock.receivedOn(row.date("received_on"))
        .at(row.time("received_time"))
        .startedOn(row.date("clock_started_on"))
        .grantedExtra(row.integer("extra_working_days"))
        .extendedBy(row.integer("extension_working_days"));
  }
}
