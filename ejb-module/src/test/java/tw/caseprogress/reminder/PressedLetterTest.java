package tw.caseprogress.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.gateway.LetterWords;

class PressedLetterTest {

  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

  private static final PressedCase OVERDUE =
      new PressedCase(
          "115-4826-1903-57",
          "使用執照",
          Optional.of(FRI_2026_11_20),
          Optional.of(-1),
          "曹承辦",
          "王○○",
          false,
          "蔡主管");
  private static final PressedCase PAUSED =
      new PressedCase(
          "115-2207-4418-93",
          "商業登記",
          Optional.empty(),
          Optional.empty(),
          "曹承辦",
          "李○○",
          true,
          "鄭首長");

  @Test
  void of_listsAllCasesOfTheDay_byWhoReminds() {
    PressedLetter letter = PressedLetter.of(MON_2026_11_23, List.of(OVERDUE, PAUSED));

    assertThat(letter.subject()).isEqualTo("【案件快易查】115/11/23 主管催辦 2 件（逾期 1 件）");
    assertThat(letter.text())
        .contains("主管今天催辦 2 件案件，請儘速辦理。")
        .containsSubsequence("■ 蔡主管催辦（1 件）", "■ 鄭首長催辦（1 件）")
        .contains("115-4826-1903-57　使用執照　期限 115/11/20　逾期 1 個工作天　承辦人 曹承辦　申請人 王○○")
        .contains("115-2207-4418-93　商業登記　期限 暫停計算", "曹承辦（您代理）")
        .contains("這是主管個別催辦")
        .doesNotContain("上班日早上自動寄出", "同一階段只通知一次");
  }

  @Test
  void of_html_saysTheSame_withoutAnyLink() {
    assertThat(PressedLetter.of(MON_2026_11_23, List.of(OVERDUE)).html())
        .contains("<html lang=\"zh-Hant-TW\">", "class=\"lead late\"", "蔡主管催辦（1 件）")
        .doesNotContain("{{", "http:", "https:", "<a ");
  }

  @Test
  void of_moreCasesThanAMailHolds_saysHowManyAreLeftOut() {
    assertThat(
            PressedLetter.of(
                    MON_2026_11_23, Collections.nCopies(LetterWords.LONGEST_LIST + 2, OVERDUE))
                .text())
        .contains("另有 2 件未列出");
  }
}
