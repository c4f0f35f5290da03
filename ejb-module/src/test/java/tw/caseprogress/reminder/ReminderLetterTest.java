package tw.caseprogress.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.caseprogress.gateway.LetterWords;

class ReminderLetterTest {

  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final LocalDate WED_2026_11_25 = LocalDate.of(2026, 11, 25);

  private static final RemindedCase OVERDUE =
      reminded(ReminderRung.OVERDUE, "115-4826-1903-57", FRI_2026_11_20, -1);
  private static final RemindedCase TODAY =
      reminded(ReminderRung.DUE_TODAY, "115-2207-4418-93", MON_2026_11_23, 0);
  private static final RemindedCase SOON =
      reminded(ReminderRung.THREE_DAYS_LEFT, "115-5063-2281-16", WED_2026_11_25, 2);

  @Test
  void of_overdueCases_saysHowManyFirst_andListsThemBeforeTheOthers() {
    ReminderLetter letter = letter(List.of(OVERDUE, TODAY, SOON));

    assertThat(letter.subject()).isEqualTo("【案件快易查】115/11/23 催辦 3 件（逾期 1 件）");
    assertThat(letter.text())
        .contains("115/11/23 星期一", "有 3 件案件需要注意，其中 1 件已逾期")
        .contains("115-4826-1903-57　使用執照　期限 115/11/20　逾期 1 個工作天　承辦人 曹承辦　申請人 王○○")
        .contains("今天到期", "剩 2 個工作天")
        .containsSubsequence("■ 已逾期（1 件）", "■ 今天到期（1 件）", "■ 三個工作天內到期（1 件）");
  }

  @Test
  void of_html_saysTheSame_withoutAnyLink() {
    ReminderLetter letter = letter(List.of(OVERDUE, TODAY, SOON));

    assertThat(letter.html())
        .contains("<html lang=\"zh-Hant-TW\">", "115-4826-1903-57", "王○○", "115/11/25")
        .contains("<td class=\"number over\">逾期 1 個工作天</td>")
        .contains("<td class=\"number\">剩 2 個工作天</td>")
        .doesNotContain("{{", "http:", "https:", "<a ");
  }

  @Test
  void of_nothingOverdue_doesNotAlarm() {
    ReminderLetter letter = letter(List.of(SOON));

    assertThat(letter.text()).contains("有 1 件案件期限將至").doesNotContain("已逾期（");
    assertThat(letter.html()).contains("class=\"lead calm\"");
  }

  @Test
  void of_moreCasesThanAMailHolds_saysHowManyAreLeftOut() {
    ReminderLetter letter = letter(Collections.nCopies(LetterWords.LONGEST_LIST + 5, OVERDUE));

    assertThat(letter.text()).contains("另有 5 件未列出");
    assertThat(letter.subject()).contains("催辦 205 件");
  }

  private static ReminderLetter letter(List<RemindedCase> cases) {
    return ReminderLetter.of(new ReminderDigest(MON_2026_11_23, "臺北市建築管理工程處", cases));
  }

  private static RemindedCase reminded(
      ReminderRung rung, String caseNumber, LocalDate dueOn, int workingDaysLeft) {
    return new RemindedCase(
        1, rung, caseNumber, "使用執照", dueOn, workingDaysLeft, "曹承辦", "王○○", false);
  }
}
