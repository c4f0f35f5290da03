package tw.caseprogress.web.staff.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  @Test
  void isReadBySpreadsheets() {
    CsvTable table = new CsvTable();
    table.add(List.of("案件編號", "說明"));
    table.add(List.of("115-4826-1903-57", "他說 \"好\"，\n再見"));

    assertThat(table.toString())
        .isEqualTo("\uFEFF\"案件編號\",\"說明\"\r\n\"115-4826-1903-57\",\"他說 \"\"好\"\"， 再見\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "=HYPERLINK(\"http://x\")"})
  void holdsNoFormula(String cell) {
    CsvTable table = new CsvTable();
    table.add(List.of(cell));

    assertThat(table.toString()).startsWith("\uFEFF\"'");
  }
}
