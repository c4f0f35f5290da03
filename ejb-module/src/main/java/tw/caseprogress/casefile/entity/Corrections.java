package tw.caseprogress.casefile.entity;

import java.util.List;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;

/**
 * What an entry put right, as the column of the entry keeps it: a line for each value, with field,
 * before and after parted by tabs, which no value holds.
 */
final class Corrections {

  private static final String TAB = "\t";

  private Corrections() {}

  static String text(List<CorrectedValue> values) {
    return values.stream()
        .map(value -> value.field() + TAB + value.before() + TAB + value.after())
        .collect(Collectors.joining("\n"));
  }

  /** The values that were kept; none of an entry that put nothing right. */
  static List<CorrectedValue> read(String kept) {
    return kept == null ? List.of() : kept.lines().map(Corrections::value).toList();
  }

  private static CorrectedValue value(String line) {
    String[] parts = line.split(TAB, -1);
    return new CorrectedValue(CorrectedField.valueOf(parts[0]), parts[1], parts[2]);
  }
}
