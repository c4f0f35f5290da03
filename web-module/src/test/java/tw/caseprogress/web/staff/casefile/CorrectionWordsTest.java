package tw.caseprogress.web.staff.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;

class CorrectionWordsTest {

  @ParameterizedTest
  @CsvSource({
    "RECEIVED_ON, 2026-11-27, 2026-11-25, 收件日：115/11/27 → 115/11/25, Received on: 2026-11-27 → 2026-11-25",
    "RECEIVED_AT, '', 09:30, 收件時間：（無） → 09:30, Received at: (none) → 09:30",
    "CHANNEL, COUNTER, MAIL, 收件管道：臨櫃 → 郵寄, Channel: At the counter → By mail",
    "APPLICANT_NAME, 王○○, 陳○○, 申請人姓名或名稱：王○○ → 陳○○, Name of the applicant: 王○○ → 陳○○",
    "AGENT_MOBILE, '', 0912***678, 代理人手機：（無） → 0912***678, Mobile of the agent: (none) → 0912***678",
    "CONSENT, '', PHONE 2026-11-16, 當事人同意：電話 115/11/16, Agreed to it: By phone 2026-11-16"
  })
  void saysWhatItWasAndIs_inTheLanguageOfTheReader(
      CorrectedField field, String before, String after, String chinese, String english) {
    CorrectedValue value = new CorrectedValue(field, before, after);

    assertThat(CorrectionWords.of(value, Locale.TAIWAN)).isEqualTo(chinese);
    assertThat(CorrectionWords.of(value, Locale.ENGLISH)).isEqualTo(english);
  }
}
