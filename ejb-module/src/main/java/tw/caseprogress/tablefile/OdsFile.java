package tw.caseprogress.tablefile;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * A table as an OpenDocument spreadsheet (ODF 1.3), written as it comes (ADR 237): days are days,
 * shares are percentages, numbers are numbers, and no cell has a formula.
 */
final class OdsFile implements TableFile {

  /** How many rows a sheet of LibreOffice holds is 1,048,576. */
  static final int LONGEST_SHEET = 1_000_000;

  private final ZipOutputStream zip;
  private final TableSheet sheet;
  private final OdsContent content;
  private final int longestSheet;
  private int sheets;
  private int rows;

  OdsFile(OutputStream stream, TableSheet sheet) throws IOException {
    this(stream, sheet, LONGEST_SHEET);
  }

  OdsFile(OutputStream stream, TableSheet sheet, int longestSheet) throws IOException {
    this.zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
    this.sheet = sheet;
    this.longestSheet = longestSheet;
    zip.setLevel(Deflater.BEST_SPEED);
    mimetype();
    zip.putNextEntry(new ZipEntry("content.xml"));
    this.content = new OdsContent(zip, sheet.isChinese());
    write(() -> content.open(sheet));
    openSheet();
  }

  @Override
  public void heading() throws IOException {
    write(() -> content.heading(sheet));
    rows++;
  }

  @Override
  public void begin(RowLook look) throws IOException {
    if (rows == longestSheet) {
      write(content::closeSheet);
      openSheet();
      heading();
    }
    write(() -> content.beginRow(look));
  }

  @Override
  public void text(String words) throws IOException {
    write(() -> content.text(words));
  }

  @Override
  public void count(long number) throws IOException {
    write(() -> content.number(Long.toString(number), OdsContent.COUNT));
  }

  @Override
  public void measure(double number) throws IOException {
    write(() -> content.number(plain(number), OdsContent.MEASURE));
  }

  @Override
  public void share(double part) throws IOException {
    write(() -> content.share(plain(part)));
  }

  @Override
  public void day(LocalDate date) throws IOException {
    write(() -> content.day(date));
  }

  @Override
  public void none() throws IOException {
    write(content::none);
  }

  @Override
  public void end() throws IOException {
    write(content::endRow);
    rows++;
  }

  @Override
  public void close() throws IOException {
    try (zip) {
      write(content::close);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
      zip.write(OdsContent.MANIFEST.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }

  private void openSheet() throws IOException {
    sheets++;
    rows = 0;
    write(() -> content.openSheet(sheet, sheets));
  }

  /** Programs tell the kind of the file by its first entry, which is not packed (ODF 1.3, 3.3). */
  private void mimetype() throws IOException {
    byte[] type = TableForm.ODS.mediaType().getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
    zip.closeEntry();
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).toPlainString();
  }

  private static void write(Markup markup) throws IOException {
    try {
      markup.write();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private interface Markup {
    void write() throws XMLStreamException;
  }
}
