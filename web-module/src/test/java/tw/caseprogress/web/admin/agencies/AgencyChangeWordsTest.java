package tw.caseprogress.web.admin.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

class AgencyChangeWordsTest {

  @ParameterizedTest(name = "{0} {1} in {2}: {3}")
  @CsvSource({
    "trackedFrom, ' → 2027-07-01', ZH_TW, 開始登錄日： → 116/07/01",
    "trackedFrom, 2026-12-31 → 2027-07-01, EN, Tracked from: 2026-12-31 → 2027-07-01",
    "level, FIRST_LEVEL → DISTRICT_OFFICE, ZH_TW, 層級：一級機關 → 區公所",
    "pilot, false → true, ZH_TW, 試辦機關：否 → 是",
    "phone, 1999 → 1999 轉 9, ZH_TW, 洽詢電話：1999 → 1999 轉 9",
    "nameZh, a → b → c, ZH_TW, 中文全名：a → b → c",
  })
  void of(String what, String beforeAndAfter, Language language, String words) {
    assertThat(new AgencyChangeWords(Texts.in(language)).of(what, beforeAndAfter)).isEqualTo(words);
  }
}
