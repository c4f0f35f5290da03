package tw.caseprogress.web.staff.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdsTableTest {

  @Test
  void isReadBySpreadsheets_aDayAsADay() throws IOException {
    byte[] file =
        OdsTable.of(
            "案件清單",
            List.of(
                List.of("案件編號", "限辦日期"),
                List.of("115-4826-1903-57", LocalDate.of(2026, 12, 7)),
                List.of("他說 \"好\" <&>", "")));

    Sheet sheet = new SpreadSheet(new ByteArrayInputStream(file)).getSheet(0);

    assertThat(sheet.getName()).isEqualTo("案件清單");
    assertThat(sheet.getRange(1, 0).getValue()).isEqualTo("115-4826-1903-57");
    assertThat(sheet.getRange(1, 1).getValue()).isEqualTo(LocalDate.of(2026, 12, 7));
    assertThat(sheet.getRange(2, 0).getValue()).isEqualTo("他說 \"好\" <&>");
  }

  /** Programs tell the kind of the file by its first entry, which is not packed (ODF 1.3, 3.3). */
  @Test
  void saysFirstWhatItIs() throws IOException {
    byte[] file = OdsTable.of("案件清單", List.of(List.of("案件編號")));

    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      ZipEntry first = zip.getNextEntry();
      assertThat(first.getName()).isEqualTo("mimetype");
      assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
      assertThat(new String(zip.readAllBytes(), StandardCharsets.US_ASCII))
          .isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "of:=1+1", "=HYPERLINK(\"http://x\")"})
  void holdsNoFormula(String cell) throws IOException {
    byte[] file = OdsTable.of("案件清單", List.of(List.of(cell)));

    Sheet sheet = new SpreadSheet(new ByteArrayInputStream(file)).getSheet(0);

    assertThat(sheet.getRange(0, 0).getFormula()).isNull();
    assertThat(sheet.getRange(0, 0).getValue()).isEqualTo(cell);
  }
}
