package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "王小明",
        "歐陽娜娜",
        "游錫堃",
        "𠮷田",
        "張𤧟文",
        "林\uD884\uDF50文",
        "王\uE123明",
        "武〇",
        "拉蒙‧杜里",
        "瓦歷斯·諾幹",
        "Kolas Yotaka（谷辣斯．尤達卡）",
        "Sra Manpo Ciwidian",
        "Ma'ʼaw Nokan",
        "Nguyễn Thị Bích",
        "Lê Văn Đức",
        "สมชาย ใจดี",
        "བསྟན་འཛིན",
        "Siti Nurhaliza binti Tarudin",
        "O'Connor-Smith, Anne",
        "Dela Cruz, Jr.",
        "김철수",
        "山田 太郎",
        "Иван Петров",
        "محمد علي",
        "ＡＢＣ股份有限公司",
        "85度C國際股份有限公司",
        "A&B Co., Ltd.",
        "臺北101大樓（股）公司",
        "7-ELEVEN 商行"
      })
  void namesOfEveryScriptStayAsTheyAre(String name) {
    assertThat(PartyName.read(name)).isEqualTo(Reading.of(name));
  }

  @ParameterizedTest
  @CsvSource({
    "'  王小明\u3000', 王小明",
    "\u200B王小明, 王小明",
    "王\u202E小明, 王小明",
    "'王小明\r\n李大華', 王小明 李大華",
    "王小明\uFEFF, 王小明",
    "姓名：王小明, 王小明",
    "申請人: 王小明, 王小明",
    "申請人, 申請人"
  })
  void aNameIsOneLine_withoutWhatNobodySees(String typed, String name) {
    assertThat(PartyName.read(typed)).isEqualTo(Reading.of(name));
  }

  @ParameterizedTest
  @CsvSource({
    "' ', required",
    "\u00A0, required",
    "\u200B, required",
    "\u3164, required",
    "\u200E\u2800, required",
    "., nameWithoutLetter",
    "‧, nameWithoutLetter",
    "12345, nameWithoutLetter",
    "😀, nameWithoutLetter",
    "\u0301, nameWithoutLetter",
    "ʼ, nameWithoutLetter",
    "ー, nameWithoutLetter",
    "ｰ, nameWithoutLetter",
    "ˈ, nameWithoutLetter",
    "々, nameWithoutLetter",
    "ๆ, nameWithoutLetter",
    "\u0640, nameWithoutLetter",
    "ʼー 12, nameWithoutLetter",
    "王\uD800明, nameLeftover",
    "王\uFFFD明, nameLeftover",
    "王\uFFFF明, nameLeftover"
  })
  void withoutALetterItIsNoName(String typed, String code) {
    assertThat(PartyName.read(typed).fault()).map(TypedFault::code).contains(code);
  }

  @Property
  void whatIsRead_readsAsItself(@ForAll String typed) {
    PartyName.read(typed)
        .value()
        .ifPresent(name -> assertThat(PartyName.read(name)).isEqualTo(Reading.of(name)));
  }

  @Property
  void whoHasAName_isFoundByIt(@ForAll String typed) {
    PartyName.read(typed).value().ifPresent(name -> assertThat(NameFold.of(name)).isNotEmpty());
  }

  @Test
  void nothingTypedIsAskedFor() {
    assertThat(PartyName.read(null).fault()).map(TypedFault::code).contains("required");
  }

  @Test
  void aHundredCharactersFit_whateverPlaneTheyAreOf() {
    assertThat(PartyName.read("𠮷".repeat(100)).value()).isPresent();
    assertThat(PartyName.read("𠮷".repeat(101)).fault()).map(TypedFault::code).contains("tooLong");
  }
}
