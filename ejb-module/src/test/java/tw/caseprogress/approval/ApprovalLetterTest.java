package tw.caseprogress.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.gateway.LetterWords;

class ApprovalLetterTest {

  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final ListedRequest RUNNING =
      new ListedRequest(
          "115-4826-1903-57", "商業設立登記", 5, Optional.of(LocalDate.of(2026, 11, 27)), "陳承辦 <課員>");
  private static final ListedRequest PAUSED =
      new ListedRequest("115-4826-1904-46", "建築物室內裝修審查", 10, Optional.empty(), "陳承辦");

  @Test
  void ofWaiting_saysWhichCasesByHowManyDaysAndWhoAsked() {
    ApprovalLetter letter = ApprovalLetter.ofWaiting(MON_2026_11_23, List.of(RUNNING, PAUSED));

    assertThat(letter.subject()).isEqualTo("【案件快易查】115/11/23 有 2 件展期待您核准");
    assertThat(letter.text())
        .contains("今天有 2 件案件提出展期", "115-4826-1903-57　商業設立登記　展期 5 個工作天　目前期限 115/11/27　提出人 陳承辦 <課員>")
        .contains("暫停計算", "115/11/23 星期一");
    assertThat(letter.html()).contains("<td class=\"text number\">115-4826-1904-46</td>");
    assertThat(letter.html()).contains("陳承辦 &lt;課員&gt;").doesNotContain("<課員>", "http", "href");
  }

  @Test
  void ofDeclined_namesWhoDeclinedAndNoReason() {
    ApprovalLetter letter = ApprovalLetter.ofDeclined(MON_2026_11_23, List.of(RUNNING));

    assertThat(letter.subject()).isEqualTo("【案件快易查】115/11/23 有 1 件展期未獲同意");
    assertThat(letter.text()).contains("期限照舊", "主管 陳承辦").doesNotContain("事由");
  }

  @Test
  void aLongListIsCut_andSaysSo() {
    ApprovalLetter letter =
        ApprovalLetter.ofWaiting(
            MON_2026_11_23, Collections.nCopies(LetterWords.LONGEST_LIST + 3, RUNNING));

    assertThat(letter.text()).contains("另有 3 件未列出");
  }
}
