package tw.caseprogress.tablefile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook of Office Open XML, written as it comes: texts lie in their cells and not
 * in a common list, and rows leave the memory every so often.
 */
final class XlsxFile implements TableFile {

  /** A sheet holds 1,048,576. */
  static final int LONGEST_SHEET = 1_000_000;

  private static final String PRODUCT = "CaseProgress";
  private static final String VERSION = "1.0";
  private static final int FLUSHED_AT = 500;
  private static final String DAY = "yyyy-mm-dd";
  private static final String DAY_OF_THE_REPUBLIC = "[$-404]e/mm/dd;@";
  private static final double MILLIMETRES_OF_A_DIGIT = 1.9;

  private final OutputStream stream;
  private final Workbook book;
  private final TableSheet sheet;
  private final int longestSheet;
  private Worksheet page;
  private RowLook look = RowLook.PLAIN;
  private int sheets;
  private int row;
  private int column;

  XlsxFile(OutputStream stream, TableSheet sheet) {
    this(stream, sheet, LONGEST_SHEET);
  }

  XlsxFile(OutputStream stream, TableSheet sheet, int longestSheet) {
    this.stream = stream;
    this.book = new Workbook(stream, PRODUCT, VERSION);
    this.sheet = sheet;
    this.longestSheet = longestSheet;
    openSheet();
  }

  @Override
  public void heading() {
    for (int i = 0; i < sheet.columns().size(); i++) {
      page.inlineString(row, i, OdsContent.printable(sheet.columns().get(i).heading()));
      page.style(row, i).bold().wrapText(true).set();
    }
    row++;
  }

  @Override
  public void begin(RowLook rowLook) throws IOException {
    if (row == longestSheet) {
      page.finish();
      openSheet();
      heading();
    }
    look = rowLook;
    column = 0;
  }

  @Override
  public void text(String words) {
    page.inlineString(row, column, OdsContent.printable(words));
    style(null);
  }

  @Override
  public void count(long number) {
    page.value(row, column, number);
    style("#,##0");
  }

  @Override
  public void measure(double number) {
    page.value(row, column, number);
    style("#,##0.0");
  }

  @Override
  public void share(double part) {
    page.value(row, column, part);
    style("0.0%");
  }

  @Override
  public void day(LocalDate date) {
    page.value(row, column, date);
    style(sheet.isChinese() ? DAY_OF_THE_REPUBLIC : DAY);
  }

  @Override
  public void none() {
    column++;
  }

  @Override
  public void end() throws IOException {
    row++;
    if (row % FLUSHED_AT == 0) {
      page.flush();
    }
  }

  @Override
  public void close() throws IOException {
    try (stream) {
      book.finish();
    }
  }

  private void style(String format) {
    if (format != null && look == RowLook.PLAIN) {
      page.style(row, column).format(format).set();
    } else if (format != null) {
      page.style(row, column).format(format).bold().set();
    } else if (look != RowLook.PLAIN) {
      page.style(row, column).bold().set();
    }
    column++;
  }

  private void openSheet() {
    sheets++;
    row = 0;
    page = book.newWorksheet(sheet.name(sheets));
    for (int i = 0; i < sheet.columns().size(); i++) {
      page.width(i, sheet.columns().get(i).millimetres() / MILLIMETRES_OF_A_DIGIT);
    }
  }
}
