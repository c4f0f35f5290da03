package tw.caseprogress.absence.service;

import tw.caseprogress.absence.Absence;
import tw.caseprogress.schema.Row;

/** Reads an absence from a row of its table. */
final class AbsenceRow {

  private AbsenceRow() {}

  static Absence read(Row row) {
    return new Absence(
        row.text("login"), row.text("deputy_login"), row.date("from_on"), row.date("until_on"));
  }
}
