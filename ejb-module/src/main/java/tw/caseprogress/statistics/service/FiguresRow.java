package tw.caseprogress.statistics.service;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tw.caseprogress.schema.Row;
import tw.caseprogress.statistics.Figures;
import tw.caseprogress.statistics.Integrity;
import tw.caseprogress.statistics.WorkingDaysUsed;

/** Reads the figures of a group from a row that names them as the tables do. */
final class FiguresRow {

  private FiguresRow() {}

  static Figures read(Row row) {
    return new Figures(
        TallyRow.read(row),
        row.number("closed_late_outside"),
        row.number("open_overdue_outside"),
        row.number("paused"),
        new WorkingDaysUsed(row.textIfAny("used").map(FiguresRow::used).orElseGet(TreeMap::new)),
        integrity(row),
        row.momentIfAny("counted_at"),
        row.textIfAny("days").map(FiguresRow::days).orElse(List.of()));
  }

  static Integrity integrity(Row row) {
    return new Integrity(
        row.number("pauses_without_notice"),
        row.number("back_dated_pauses"),
        row.number("late_supplements"),
        row.number("closed_after_pause"),
        row.number("retractions"),
        row.number("undone_closings"));
  }

  /** Written as {@code days:cases}, parted by blanks. */
  private static SortedMap<Integer, Long> used(String text) {
    SortedMap<Integer, Long> cases = new TreeMap<>();
    for (String pair : text.split(" ")) {
      int colon = pair.indexOf(':');
      cases.put(Integer.valueOf(pair.substring(0, colon)), Long.valueOf(pair.substring(colon + 1)));
    }
    return cases;
  }

  private static List<LocalDate> days(String text) {
    return Stream.of(text.split(" ")).map(LocalDate::parse).sorted().toList();
  }
}
