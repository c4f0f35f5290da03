package tw.caseprogress.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRunTest {

  @Test
  void aChineseNameInAnEnglishSentence_isAStretchOfItsOwn() {
    assertThat(LanguageRun.of("Waiting for 內政部國土管理署 (another agency)."))
        .containsExactly(
            new LanguageRun("Waiting for ", "en"),
            new LanguageRun("內政部國土管理署", "zh-Hant-TW"),
            new LanguageRun(" (another agency).", "en"));
  }

  @Test
  void aName_isOneStretch_withTheSignsInIt() {
    assertThat(LanguageRun.of("from 臺北市政府（第 2 科）, since Monday"))
        .extracting(LanguageRun::text)
        .containsExactly("from ", "臺北市政府（第 2 科", "）, since Monday");
    assertThat(LanguageRun.of("王○○")).containsExactly(new LanguageRun("王○○", "zh-Hant-TW"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"115 年 12 月 10 日（星期四），還有 9 天；當天送到也算。", "您的案件正在等您補件，", "（週一至週五 08:30-17:30）"})
  void aSentenceInOneLanguage_isOneStretch_withItsFiguresAndSigns(String sentence) {
    assertThat(LanguageRun.of(sentence)).containsExactly(new LanguageRun(sentence, "zh-Hant-TW"));
  }

  @Test
  void figuresAndSigns_belongToTheWordsBesideThem() {
    assertThat(LanguageRun.of("2 cases at 臺北市商業處."))
        .containsExactly(
            new LanguageRun("2 cases at ", "en"), new LanguageRun("臺北市商業處.", "zh-Hant-TW"));
    assertThat(LanguageRun.of("02-2720-8889"))
        .containsExactly(new LanguageRun("02-2720-8889", "en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Nothing to do.", "𠮷田", "A 臺 B 北 C", "期限", "KPMG 顧問公司 Ltd."})
  void theStretches_areTheSentence_andNoHanIsInAnEnglishOne(String sentence) {
    assertThat(
            LanguageRun.of(sentence).stream().map(LanguageRun::text).collect(Collectors.joining()))
        .isEqualTo(sentence);
    assertThat(LanguageRun.of(sentence))
        .filteredOn(run -> run.tag().equals("en"))
        .noneMatch(run -> run.text().codePoints().anyMatch(Character::isIdeographic));
  }
}
