package tw.caseprogress.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({"en,EN", "EN,EN", "en-GB,EN", "en_US,EN", "zh,ZH_TW", "zh-TW,ZH_TW", "zh_TW,ZH_TW"})
  void aCodeOrATagNamesALanguage(String code, Language expected) {
    assertThat(Language.find(code)).contains(expected);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "ja", "english please", "<script>"})
  void anythingElseNamesNone(String code) {
    assertThat(Language.find(code)).isEmpty();
  }

  @Test
  void theFirstAcceptedLanguageThatWeSpeakWins() {
    assertThat(Language.accepted(List.of(Locale.JAPAN, Locale.UK, Locale.TAIWAN)))
        .isEqualTo(Language.EN);
    assertThat(Language.accepted(List.of(Locale.JAPAN))).isEqualTo(Language.ZH_TW);
    assertThat(Language.accepted(List.of())).isEqualTo(Language.ZH_TW);
  }

  @ParameterizedTest(name = "Accept-Language: {0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''|ZH_TW",
        "zh_TW|ZH_TW",
        "en_US|EN",
        "en;q=abc|ZH_TW",
        "en,,|EN",
        ";;|ZH_TW",
        "-|ZH_TW",
        "1|ZH_TW",
        "en;q=2|ZH_TW",
        "en;q=0|ZH_TW",
        "fr, en;q=0.1|EN",
        "zh;q=0.2, en;q=0.3|EN",
        "en;q=0.3, zh;q=0.3|EN",
        "*|ZH_TW",
        "en ; q=0.5|EN",
        "ja;q=x, en|EN"
      })
  void aHeaderIsReadAsFarAsItCanBe(String header, Language expected) {
    assertThat(Language.accepted(header)).isEqualTo(expected);
  }

  @Test
  void aLongHeaderIsNotRead() {
    assertThat(Language.accepted("en," + "x".repeat(2_000))).isEqualTo(Language.ZH_TW);
  }

  @ParameterizedTest
  @CsvSource({
    "請攜帶身分證, zh-TW, zh-Hant-TW",
    "Please bring your ID, en, en",
    "'', en, en",
    "A 棟, zh-TW, zh-Hant-TW"
  })
  void aTextShowsItsLanguage(String text, String tag, String pageTag) {
    assertThat(Language.tagOf(text)).isEqualTo(tag);
    assertThat(Language.pageTagOf(text)).isEqualTo(pageTag);
  }

  @Test
  void anExtensionIsReadableInBothLanguages() {
    assertThat(Language.phone(Locale.TAIWAN, "1999 轉 8410")).isEqualTo("1999 轉 8410");
    assertThat(Language.phone(Locale.ENGLISH, "1999 轉 8410")).isEqualTo("1999 ext. 8410");
    assertThat(Language.phone(Locale.ENGLISH, "02-2720-8889")).isEqualTo("02-2720-8889");
  }
}
