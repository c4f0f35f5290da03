package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetCellTest {

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "=1+1, '=1+1",
        "+886 2 2720, '+886 2 2720",
        "-5, '-5",
        "@SUM(A1), '@SUM(A1)",
        "＝1, '＝1",
        "'=1, ''=1",
        "''@, '''@",
        "'tis, 'tis", // no spreadsheet takes it for a formula
        "1999 轉 1=2, 1999 轉 1=2",
        "臺北市, 臺北市",
      })
  void aFormula_isWrittenBehindAnApostrophe(String text, String written) {
    assertThat(SheetCell.written(text)).isEqualTo(written);
    assertThat(SheetCell.read(written)).isEqualTo(text);
  }

  @Test
  void aLongRunOfApostrophesIsReadInOneGo() {
    String run = "'".repeat(300_000);

    assertThat(SheetCell.read(run + "=1")).isEqualTo(run.substring(1) + "=1");
    assertThat(SheetCell.read(run)).isEqualTo(run);
  }

  @Property
  void whatWasWritten_isReadBack_andIsNoFormula(@ForAll("texts") String text) {
    String written = SheetCell.written(text);

    assertThat(SheetCell.read(written)).isEqualTo(text);
    assertThat(written).doesNotMatch("(?s)[=+@＝＋－＠\t\r\n-].*");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("'=+-@\t\r\n＝＋－＠a中").ofMaxLength(6);
  }
}
