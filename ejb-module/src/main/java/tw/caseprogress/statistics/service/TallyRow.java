package tw.caseprogress.statistics.service;

import tw.caseprogress.schema.Row;
import tw.caseprogress.statistics.DeadlineTally;

/** Reads the six counts of a tally from a row that names them as the table does. */
final class TallyRow {

  private TallyRow() {}

  static DeadlineTally read(Row row) {
    return new DeadlineTally(
        row.number("carried_over"),
        row.number("received"),
        row.number("closed_on_time"),
        row.number("closed_late"),
        row.number("open_on_time"),
        row.number("open_overdue"));
  }
}
