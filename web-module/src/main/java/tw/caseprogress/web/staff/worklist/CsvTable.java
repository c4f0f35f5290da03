package tw.caseprogress.web.staff.worklist;

import java.util.List;
import java.util.stream.Collectors;
import tw.caseprogress.typed.SheetCell;

/**
 * A table as spreadsheets open it with a double click: UTF-8 with its mark, commas, CRLF (RFC
 * 4180).
 *
 * <p>No cell is a formula, see {@link SheetCell}.
 */
final class CsvTable {

  private static final String MARK = "\uFEFF";

  private final StringBuilder text = new StringBuilder(MARK);

  /** Adds a row. */
  void add(List<String> cells) {
    text.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String value) {
    String line = SheetCell.written(value).replace("\r", " ").replace("\n", " ");
    return '"' + line.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
