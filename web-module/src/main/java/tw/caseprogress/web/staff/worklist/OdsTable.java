package tw.caseprogress.web.staff.worklist;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * A table as an OpenDocument spreadsheet (ODF, CNS 15251): a heading, days as days and everything
 * else as text, so that no cell is a formula.
 */
final class OdsTable {

  private static final double WIDTH_MILLIMETRES = 36;

  private OdsTable() {}

  /**
   * The bytes of the file.
   *
   * @param name of its one sheet
   * @param rows the heading first; of equal length, of texts and days
   */
  static byte[] of(String name, List<List<Object>> rows) throws IOException {
    int columns = rows.get(0).size();
    Sheet sheet = new Sheet(name, rows.size(), columns);
    Range all = sheet.getDataRange();
    all.setValues(rows.stream().map(List::toArray).toArray(Object[][]::new));
    Style heading = new Style();
    heading.setBold(true);
    sheet.getRange(0, 0, 1, columns).setStyle(heading);
    sheet.setColumnWidths(0, columns, WIDTH_MILLIMETRES);
    SpreadSheet book = new SpreadSheet();
    book.appendSheet(sheet);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    book.save(file);
    return file.toByteArray();
  }
}
