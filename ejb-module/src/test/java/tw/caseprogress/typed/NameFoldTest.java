package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFoldTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "拉蒙‧杜里",
        "拉蒙·杜里",
        "拉蒙・杜里",
        "拉蒙･杜里",
        "拉蒙•杜里",
        "拉蒙.杜里",
        "拉蒙．杜里",
        "拉蒙∙杜里",
        "拉蒙⋅杜里",
        "拉蒙。杜里",
        "拉蒙 杜里",
        "拉蒙　杜里",
        "拉蒙-杜里",
        "拉蒙ー杜里",
        "拉蒙\u200B杜里",
        " 拉蒙杜里\u00A0"
      })
  void dotsBlanksAndWhatNobodySees_doNotCount(String typed) {
    assertThat(NameFold.of(typed)).isEqualTo("拉蒙杜里");
  }

  @ParameterizedTest
  @CsvSource({
    "台灣銀行, 臺灣銀行",
    "黄小明, 黃小明",
    "ＡＢＣ股份有限公司, abc股份有限公司",
    "ABC (Taiwan) Ltd., abc（taiwan）ltd",
    "Nguyễn Thị Bích, nguyen thi bich",
    "Lê Văn Đức, LE VAN DUC",
    "Ma'aw, Maʼaw",
    "O’Connor, O'Connor",
    "スーパー, スパ",
    "郞, 郎",
    "A&B, AB"
  })
  void twoWaysToTypeAName_areOne(String one, String other) {
    assertThat(NameFold.of(one)).isEqualTo(NameFold.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "王小明, 王小民",
    "สมชาย, สมชย",
    "𠮷田, 吉田",
    "が, か",
    "王\uE123, 王",
    "85度C, 度C",
    "林\uD884\uDF50, 林"
  })
  void otherNamesStayApart(String one, String other) {
    assertThat(NameFold.of(one)).isNotEqualTo(NameFold.of(other));
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll String name) {
    assertThat(NameFold.of(NameFold.of(name))).isEqualTo(NameFold.of(name));
  }
}
