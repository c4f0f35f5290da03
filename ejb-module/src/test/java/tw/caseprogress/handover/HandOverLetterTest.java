package tw.caseprogress.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.gateway.LetterWords;

class HandOverLetterTest {

  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final LocalDate WED_2026_11_25 = LocalDate.of(2026, 11, 25);

  private static final ReceivedCase RUNNING =
      new ReceivedCase(
          "115-4826-1903-57",
          "使用執照",
          "王○○",
          Optional.empty(),
          Optional.of(WED_2026_11_25),
          "曹承辦",
          "職務調整");
  private static final ReceivedCase PAUSED =
      new ReceivedCase(
          "115-2207-4418-93",
          "商業登記",
          "李○○",
          Optional.empty(),
          Optional.empty(),
          "曹承辦",
          "<b>離職</b>");

  @Test
  void of_saysHowManyCame_fromWhomAndWhy() {
    HandOverLetter letter = HandOverLetter.of(MON_2026_11_23, List.of(RUNNING, PAUSED));

    assertThat(letter.subject()).isEqualTo("【案件快易查】115/11/23 移交給您 2 件案件");
    assertThat(letter.text())
        .contains("115/11/23 星期一", "今天有 2 件案件移交給您承辦，期限照舊。")
        .contains("115-4826-1903-57　使用執照　期限 115/11/25　申請人 王○○　移交人 曹承辦　原因 職務調整")
        .contains("115-2207-4418-93　商業登記　期限 暫停計算");
  }

  @Test
  void of_casesThatNobodyHasYet_saysWhichUnitIsToTakeThem() {
    ReceivedCase toTake =
        new ReceivedCase(
            "115-7713-2046-85",
            "公司登記",
            "陳○○",
            Optional.of("登記科"),
            Optional.of(WED_2026_11_25),
            "曹承辦",
            "業務移撥");

    HandOverLetter letter = HandOverLetter.of(MON_2026_11_23, List.of(RUNNING, toTake));

    assertThat(letter.text())
        .contains("今天有 2 件案件移交給您或您的單位", "其中 1 件還沒有承辦人")
        .contains("115-7713-2046-85　公司登記（待登記科收案）");
  }

  @Test
  void of_html_saysTheSame_escaped_withoutAnyLink() {
    HandOverLetter letter = HandOverLetter.of(MON_2026_11_23, List.of(RUNNING, PAUSED));

    assertThat(letter.html())
        .contains("<html lang=\"zh-Hant-TW\">", "115-4826-1903-57", "&lt;b&gt;離職&lt;/b&gt;")
        .doesNotContain("{{", "http:", "https:", "<a ");
  }

  @Test
  void of_moreCasesThanAMailHolds_saysHowManyAreLeftOut() {
    HandOverLetter letter =
        HandOverLetter.of(
            MON_2026_11_23, Collections.nCopies(LetterWords.LONGEST_LIST + 3, RUNNING));

    assertThat(letter.text()).contains("另有 3 件未列出");
    assertThat(letter.subject()).contains("203 件");
  }
}
