package tw.caseprogress.tablefile;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import tw.caseprogress.typed.SheetCell;

/**
 * A table as spreadsheets open it with a double click, and programs read it: UTF-8 with its mark,
 * commas, CRLF (RFC 4180), days in ISO, shares as 0 to 1. Text that would be a formula is written
 * behind an apostrophe, see {@link SheetCell}.
 */
final class CsvFile implements TableFile {

  private static final char MARK = '\uFEFF';

  private final Writer out;
  private final TableSheet sheet;
  private boolean first = true;

  CsvFile(OutputStream stream, TableSheet sheet) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.sheet = sheet;
    out.write(MARK);
  }

  @Override
  public void heading() throws IOException {
    begin(RowLook.PLAIN);
    for (TableSheet.Column column : sheet.columns()) {
      text(column.heading());
    }
    end();
  }

  @Override
  public void begin(RowLook look) {
    first = true;
  }

  @Override
  public void text(String words) throws IOException {
    String line = SheetCell.written(words).replace("\r", " ").replace("\n", " ");
    cell('"' + line.replace("\"", "\"\"") + '"');
  }

  @Override
  public void count(long number) throws IOException {
    cell(Long.toString(number));
  }

  @Override
  public void measure(double number) throws IOException {
    cell(BigDecimal.valueOf(number).toPlainString());
  }

  @Override
  public void share(double part) throws IOException {
    measure(part);
  }

  @Override
  public void day(LocalDate date) throws IOException {
    cell(date.toString());
  }

  @Override
  public void none() throws IOException {
    cell("");
  }

  @Override
  public void end() throws IOException {
    out.write("\r\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void cell(String written) throws IOException {
    if (!first) {
      out.write(',');
    }
    first = false;
    out.write(written);
  }
}
