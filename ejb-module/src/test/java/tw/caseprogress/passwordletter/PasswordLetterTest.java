package tw.caseprogress.passwordletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import tw.caseprogress.security.PasswordLinkMade;

class PasswordLetterTest {

  private static final PasswordLinkMade MADE =
      new PasswordLinkMade(
          "welfare.officer",
          "<b>沈承辦</b>",
          "w@example.org",
          "https://staff.city.example/reset-password",
          "k7mQ-9rTz-bdhw-4Xfa-aB7",
          Instant.parse("2026-11-30T06:30:00Z"));
  private static final LocalDateTime UNTIL = LocalDateTime.of(2026, 11, 30, 14, 30);

  @Test
  void of_saysUntilWhen_andGivesTheCodeBehindTheHashOfTheLink_andToBeTyped() {
    PasswordLetter letter = PasswordLetter.of(MADE, UNTIL);

    assertThat(letter.subject()).isEqualTo("【案件快易查】設定新密碼");
    assertThat(letter.text())
        .contains("115/11/30 14:30 以前")
        .contains(
            "https://staff.city.example/reset-password#welfare.officer/k7mQ-9rTz-bdhw-4Xfa-aB7")
        .contains("帳號　welfare.officer", "代碼　k7mQ-9rTz-bdhw-4Xfa-aB7");
  }

  @Test
  void of_html_saysTheSame_escaped() {
    assertThat(PasswordLetter.of(MADE, UNTIL).html())
        .contains("&lt;b&gt;沈承辦&lt;/b&gt;", "welfare.officer", "k7mQ-9rTz-bdhw-4Xfa-aB7")
        .doesNotContain("{{");
  }

  @Test
  void theSecretIsInNoWordsOfTheEventNorOfTheLetter() {
    assertThat(MADE.toString()).doesNotContain("k7mQ", "w@example.org");
    assertThat(PasswordLetter.of(MADE, UNTIL).toString()).doesNotContain("k7mQ");
  }
}
