package tw.caseprogress.tablefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads by other programs what we wrote. */
class TableFileTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 7);
  private static final String HARD = "他說 \"好\"，<&> 𠮷\u0001";
  private static final TableSheet SHEET =
      new TableSheet(
          "案件清單",
          List.of(
              new TableSheet.Column("案件編號", 36),
              new TableSheet.Column("件數", 20),
              new TableSheet.Column("比率", 20),
              new TableSheet.Column("日期", 24),
              new TableSheet.Column("說明", 60)),
          Locale.TAIWAN);

  @Test
  void aCsvHasItsMarkAndRowsOfEqualLength() throws IOException {
    String text = new String(file(TableForm.CSV, HARD), StandardCharsets.UTF_8);

    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    List<CSVRecord> rows = csv(text);
    assertThat(rows.get(0)).containsExactly("案件編號", "件數", "比率", "日期", "說明");
    assertThat(rows.get(1))
        .containsExactly("115-4826-1903-57", "1234", "0.975", "2026-12-07", HARD);
    assertThat(rows.get(2)).containsExactly("合計", "1234", "", "", "");
  }

  @Test
  void anOdsHasNumbersSharesAndDaysAsSuch() throws IOException {
    Sheet sheet = ods(file(TableForm.ODS, HARD));

    assertThat(sheet.getName()).isEqualTo("案件清單");
    assertThat(sheet.getRange(0, 0).getValue()).isEqualTo("案件編號");
    assertThat(sheet.getRange(1, 0).getValue()).isEqualTo("115-4826-1903-57");
    assertThat(sheet.getRange(1, 1).getValue()).isEqualTo(1234.0);
    assertThat(sheet.getRange(1, 2).getValue()).hasToString("97.5%");
    assertThat(sheet.getRange(1, 3).getValue()).isEqualTo(DAY);
    assertThat(sheet.getRange(1, 4).getValue()).isEqualTo("他說 \"好\"，<&> 𠮷〓");
    assertThat(sheet.getRange(2, 0).getValue()).isEqualTo("合計");
  }

  /** Programs tell the kind of the file by its first entry, which is not packed (ODF 1.3, 3.3). */
  @Test
  void anOdsSaysFirstWhatItIs() throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(file(TableForm.ODS, "")))) {
      ZipEntry first = zip.getNextEntry();
      assertThat(first.getName()).isEqualTo("mimetype");
      assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
      assertThat(new String(zip.readAllBytes(), StandardCharsets.US_ASCII))
          .isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
    }
  }

  @Test
  void anXlsxHasNumbersSharesAndDaysAsSuch() throws IOException {
    List<Row> rows = xlsx(file(TableForm.XLSX, HARD));

    assertThat(rows.get(0).getCellText(0)).isEqualTo("案件編號");
    Row row = rows.get(1);
    assertThat(row.getCellText(0)).isEqualTo("115-4826-1903-57");
    assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1234");
    assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("0.975");
    assertThat(row.getCell(2).getDataFormatString()).isEqualTo("0.0%");
    assertThat(row.getCellAsDate(3).orElseThrow().toLocalDate()).isEqualTo(DAY);
    assertThat(row.getCellText(4)).isEqualTo("他說 \"好\"，<&> 𠮷〓");
    assertThat(rows.get(2).getCellText(0)).isEqualTo("合計");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1",
        "＋1",
        "－1",
        "＠1",
        "of:=1+1",
        "=HYPERLINK(\"http://x\")",
        "=cmd|' /C calc'!A0"
      })
  void noTextBecomesAFormula(String text) throws IOException {
    String cell = csv(new String(file(TableForm.CSV, text), StandardCharsets.UTF_8)).get(1).get(4);
    assertThat(cell.charAt(0)).isNotIn('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠');

    assertThat(ods(file(TableForm.ODS, text)).getRange(1, 4).getFormula()).isNull();

    Cell written = xlsx(file(TableForm.XLSX, text)).get(1).getCell(4);
    assertThat(written.getType()).isEqualTo(CellType.STRING);
    assertThat(written.getFormula()).isNull();
  }

  @Test
  void whatOneSheetDoesNotHold_goesToTheNext_belowItsHeads() throws IOException {
    ByteArrayOutputStream ods = new ByteArrayOutputStream();
    write(new OdsFile(ods, SHEET, 3), 5);
    SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(ods.toByteArray()));
    assertThat(book.getNumSheets()).isEqualTo(3);
    assertThat(book.getSheet(1).getName()).isEqualTo("案件清單 (2)");
    assertThat(book.getSheet(1).getRange(0, 0).getValue()).isEqualTo("案件編號");
    assertThat(book.getSheet(2).getRange(1, 0).getValue()).isEqualTo("4");

    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    write(new XlsxFile(xlsx, SHEET, 3), 5);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
      List<Row> last = workbook.getSheet(2).orElseThrow().read();
      assertThat(last.get(0).getCellText(0)).isEqualTo("案件編號");
      assertThat(last.get(1).getCellText(0)).isEqualTo("4");
    }
  }

  @Test
  void aSheetsNameIsOneThatSpreadsheetsTake() {
    TableSheet sheet =
        new TableSheet("都市發展局 115/11/01 [各案件項目] 辦理期限統計表格一二三四五", List.of(), Locale.TAIWAN);

    assertThat(sheet.name(1)).hasSize(31).doesNotContain("/", "[", "]");
    assertThat(sheet.name(12)).hasSize(31).endsWith(" (12)");
  }

  private static void write(TableFile file, int rows) throws IOException {
    try (file) {
      file.heading();
      for (int i = 0; i < rows; i++) {
        file.begin(RowLook.PLAIN);
        file.text(Integer.toString(i));
        file.end();
      }
    }
  }

  private static byte[] file(TableForm form, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TableFile file = form.open(bytes, SHEET)) {
      file.heading();
      file.begin(RowLook.PLAIN);
      file.text("115-4826-1903-57");
      file.count(1234);
      file.share(0.975);
      file.day(DAY);
      file.text(text);
      file.end();
      file.begin(RowLook.TOTAL);
      file.text("合計");
      file.count(1234);
      file.none();
      file.none();
      file.none();
      file.end();
    }
    return bytes.toByteArray();
  }

  private static List<CSVRecord> csv(String text) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(new StringReader(text.substring(1)), CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  private static Sheet ods(byte[] file) throws IOException {
    return new SpreadSheet(new ByteArrayInputStream(file)).getSheet(0);
  }

  private static List<Row> xlsx(byte[] file) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
      return book.getFirstSheet().read();
    }
  }
}
