package tw.caseprogress.statistics.service;

import java.time.LocalDate;
import tw.caseprogress.schema.Row;
import tw.caseprogress.statistics.AskedSupplement;
import tw.caseprogress.statistics.GroupTally;

/**
 * A row of the statement that counts a day; what its numbers mean hangs on its kind.
 *
 * @param group of a row of kind GROUP, else null
 * @param asked of a row of kind ASKED, else null
 * @param first the first number of any other row
 * @param second the second number of any other row
 */
record CountedRow(
    Kind kind, long caseTypeId, GroupTally group, AskedSupplement asked, long first, long second) {

  /** What a row counts. */
  enum Kind {
    /** How the cases of a type and a channel stand. */
    GROUP,
    /** Working days, and how many closed cases used them. */
    USED,
    /** Pauses without a notice, and back-dated ones. */
    PAUSES,
    /** A supplement that was asked for. */
    ASKED,
    /** Entries that were retracted, and closings that were undone. */
    TAKEN,
    /** Cases closed within a working day of the end of a pause. */
    RESUMED
  }

  static CountedRow read(Row row) {
    Kind kind = row.constant("kind", Kind.class);
    long type = row.number("case_type_id");
    return new CountedRow(
        kind,
        type,
        kind == Kind.GROUP ? group(row, type) : null,
        kind == Kind.ASKED ? asked(row, type) : null,
        row.number("carried_over"),
        row.number("received"));
  }

  private static GroupTally group(Row row, long type) {
    return new GroupTally(
        type,
        row.text("channel"),
        TallyRow.read(row),
        row.number("late_outside"),
        row.number("overdue_outside"),
        row.number("paused"));
  }

  private static AskedSupplement asked(Row row, long type) {
    LocalDate receivedOn = row.date("received_on");
    return new AskedSupplement(type, receivedOn, row.date("requested_on"), row.date("due_on"));
  }
}
