package tw.caseprogress.web.admin.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

class PersonChangeWordsTest {

  @ParameterizedTest(name = "{0} {1} in {2}: {3}")
  @CsvSource({
    "unit, ' → 登記科', ZH_TW, 單位： → 登記科",
    "roles, CASE_OFFICER → CASE_OFFICER SUPERVISOR, ZH_TW, 角色：承辦人 → 承辦人、主管",
    "roles, AUDITOR → HOTLINE_OPERATOR AUDITOR, EN, 'Roles: Auditor → Hotline operator, Auditor'",
  })
  void of(String column, String beforeAndAfter, Language language, String words) {
    assertThat(new PersonChangeWords(Texts.in(language)).of(column, beforeAndAfter))
        .isEqualTo(words);
  }
}
