package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

  private static final Sheet SHEET = new Sheet(List.of("key", "name", "flag", "day"), "key", 3);
  private static final String HEADER = "key,name,flag,day\n";

  private enum Colour {
    RED,
    GREEN
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Big5", "x-windows-950"})
  void chineseIsRead_inEachCharsetThatCirculates(String charset) {
    byte[] content = (HEADER + "a,臺北市政府,yes,115/11/27\n").getBytes(Charset.forName(charset));

    assertThat(names(content).rows()).containsExactly("a 臺北市政府 true 2026-11-27");
  }

  @Test
  void aByteOrderMark_otherEndsOfLines_andColumnsInAnotherOrder_areTaken() {
    String text = "\uFEFFName,DAY,flag,key\r\n甲,,否,a\r\n\r\n\"乙,\n丙\",2026-01-02,是,b\r\n";

    assertThat(names(text.getBytes(StandardCharsets.UTF_8)).rows())
        .containsExactly("a 甲 false ", "b 乙, 丙 true 2026-01-02");
  }

  @Test
  void everyFaultIsTold_withItsRowAndColumn() {
    SheetReading<String> reading =
        names(utf8(HEADER + "a,甲,maybe,someday\n,乙,yes,\nA,丙,yes,,too many\n"));

    assertThat(reading.rows()).isEmpty();
    assertThat(told(reading))
        .containsExactly(
            "2 (flag) SheetFault.NONE_OF [maybe, yes, no]",
            "2 (day) SheetFault.NO_DAY [someday]",
            "3 (key) SheetFault.EMPTY []",
            "4 () SheetFault.WRONG_CELL_COUNT [5, 4]");
  }

  @Test
  void aKeyThatIsThereTwice_isToldByTheRowAbove() {
    assertThat(told(names(utf8(HEADER + "a,甲,,\nA,乙,,\n"))))
        .containsExactly("3 (key) SheetFault.REPEATED [2]");
  }

  @Test
  void aHeaderThatDoesNotFit_isToldByItsColumns() {
    assertThat(told(names(utf8("key,name,name,colour\na,b,c,d\n"))))
        .containsExactly(
            "1 (name) SheetFault.COLUMN_UNKNOWN []",
            "1 (colour) SheetFault.COLUMN_UNKNOWN []",
            "1 (flag) SheetFault.COLUMN_MISSING [key,name,flag,day]",
            "1 (day) SheetFault.COLUMN_MISSING [key,name,flag,day]");
  }

  @Test
  void whatIsNoSheet_isRefused() {
    assertThat(told(names(new byte[0]))).hasSize(4).allMatch(one -> one.contains("MISSING"));
    assertThat(told(names(utf8(HEADER)))).containsExactly("1 () SheetFault.NO_ROWS []");
    assertThat(told(names(utf8(HEADER + "a,b,,\nb,b,,\nc,b,,\nd,b,,\n"))))
        .containsExactly("5 () SheetFault.TOO_MANY_ROWS [3]");
    assertThat(told(names(utf8(HEADER + "a,\"b,,\n"))))
        .containsExactly("2 () SheetFault.MALFORMED []");
    assertThat(told(names(new byte[] {(byte) 0xff, (byte) 0xff, 0, 1})))
        .containsExactly("1 () SheetFault.UNREADABLE_TEXT []");
  }

  @Test
  void aWordThatIsNone_isToldWithThoseThatAre() {
    SheetReading<Colour> reading =
        SHEET.read(
            utf8(HEADER + "a,red,,\nb,blue,,\n"),
            row -> row.constant("name", row.technical("name"), List.of(Colour.values())));

    assertThat(reading.rows()).containsExactly(Colour.RED);
    assertThat(told(reading)).containsExactly("3 (name) SheetFault.NONE_OF [blue, RED, GREEN]");
  }

  @Property
  void whatWasWritten_isReadBack(@ForAll("texts") String name) {
    byte[] content = SHEET.write(List.of(List.of("k", name, "no", "")));

    assertThat(names(content).rows()).containsExactly("k " + TypedLine.text(name) + " false ");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("'=+-@\",;\r\n＝ a中").ofMaxLength(8);
  }

  private static SheetReading<String> names(byte[] content) {
    return SHEET.read(
        content,
        row ->
            Optional.of(
                String.join(
                    " ",
                    row.technical("key"),
                    row.text("name"),
                    String.valueOf(row.yes("flag")),
                    row.day("day").map(String::valueOf).orElse(""))));
  }

  private static List<String> told(SheetReading<?> reading) {
    return reading.faults().stream()
        .map(
            one ->
                one.row() + " (" + one.column() + ") " + one.messageKey() + " " + one.arguments())
        .toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
