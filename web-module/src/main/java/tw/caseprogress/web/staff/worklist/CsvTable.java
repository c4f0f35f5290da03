package tw.caseprogress.web.staff.worklist;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as spreadsheets open it with a double click: UTF-8 with its mark, commas, CRLF (RFC
 * 4180).
 *
 * <p>What would be a formula there is text: an apostrophe stands before it.
 */
final class CsvTable {

  private static final String MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder text = new StringBuilder(MARK);

  /** Adds a row. */
  void add(List<String> cells) {
    text.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String value) {
    String plain = value.replace("\r", " ").replace("\n", " ");
    String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + plain : plain;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
