package tw.caseprogress.web.staff.worklist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tw.caseprogress.tablefile.RowLook;
import tw.caseprogress.tablefile.TableFile;
import tw.caseprogress.tablefile.TableForm;
import tw.caseprogress.tablefile.TableSheet;

/**
 * A table as an OpenDocument spreadsheet (ODF, CNS 15251): a heading, days as days and everything
 * else as text, so that no cell is a formula.
 */
final class OdsTable {

  private static final int WIDTH_MILLIMETRES = 36;

  private OdsTable() {}

  /**
   * The bytes of the file.
   *
   * @param name of its one sheet
   * @param rows the heading first; of equal length, of texts and days
   */
  static byte[] of(String name, List<List<Object>> rows) throws IOException {
    List<TableSheet.Column> columns =
        rows.get(0).stream()
            .map(head -> new TableSheet.Column(head.toString(), WIDTH_MILLIMETRES))
            .toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TableFile file = TableForm.ODS.open(bytes, new TableSheet(name, columns, Locale.TAIWAN))) {
      file.heading();
      for (List<Object> row : rows.subList(1, rows.size())) {
        write(file, row);
      }
    }
    return bytes.toByteArray();
  }

  private static void write(TableFile file, List<Object> row) throws IOException {
    file.begin(RowLook.PLAIN);
    for (Object cell : row) {
      if (cell instanceof LocalDate day) {
        file.day(day);
      } else {
        file.text(cell.toString());
      }
    }
    file.end();
  }
}
