package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedLineTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x7F, 0x9B, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x180E, 0x200B, 0x200C,
        0x200D, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x206F, 0x3164, 0xFE00,
        0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xE0001, 0xE0041, 0xE0100, 0xE01EF
      })
  void whatNobodySees_isGone(int character) {
    String hidden = Character.toString(character);
    assertThat(TypedLine.text(hidden + "王" + hidden + "小明" + hidden)).isEqualTo("王小明");
    assertThat(TypedLine.technical(hidden + "A" + hidden + "1" + hidden)).isEqualTo("A1");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2002, 0x2003, 0x2009, 0x200A,
        0x2028, 0x2029, 0x202F, 0x205F, 0x2800, 0x3000
      })
  void everyBlankIsABlank_andAtTheEndsNone(int character) {
    String blank = Character.toString(character);
    assertThat(TypedLine.text(blank + "陳" + blank + blank + "大文" + blank)).isEqualTo("陳 大文");
    assertThat(TypedLine.technical(blank + "a" + blank + "b" + blank)).isEqualTo("a b");
  }

  @ParameterizedTest
  @CsvSource({
    "０１２, 012",
    "٠١٢, 012",
    "๐๑๒, 012",
    "𝟎𝟏𝟐, 012",
    "1−2, 1-2",
    "1–2, 1-2",
    "1—2, 1-2",
    "1‐2, 1-2",
    "1‑2, 1-2",
    "1－2, 1-2",
    "1﹣2, 1-2",
    "1ー2, 1-2",
    "1ｰ2, 1-2",
    "1─2, 1-2",
    "一二, 一二",
    "Ol, Ol"
  })
  void digitsOfEveryScriptAndDashesOfEveryLength_arePlain(String typed, String numeric) {
    assertThat(TypedLine.numeric(typed)).isEqualTo(numeric);
  }

  @Test
  void textKeepsItsWidth_andComposesItsMarks() {
    assertThat(TypedLine.text("ＡＢＣ（股）公司")).isEqualTo("ＡＢＣ（股）公司");
    assertThat(TypedLine.text(Normalizer.normalize("Nguyễn", Normalizer.Form.NFD)))
        .isEqualTo("Nguyễn");
    assertThat(TypedLine.text(null)).isEmpty();
  }

  @Property
  void readingTwiceIsReadingOnce(@ForAll String typed) {
    String text = TypedLine.text(typed);
    String technical = TypedLine.technical(typed);
    String numeric = TypedLine.numeric(typed);
    assertThat(TypedLine.text(text)).isEqualTo(text);
    assertThat(TypedLine.technical(technical)).isEqualTo(technical);
    assertThat(TypedLine.numeric(numeric)).isEqualTo(numeric);
  }
}
