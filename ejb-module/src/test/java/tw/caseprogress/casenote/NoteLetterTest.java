package tw.caseprogress.casenote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.gateway.LetterWords;

class NoteLetterTest {

  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final LocalDate WED_2026_11_25 = LocalDate.of(2026, 11, 25);

  private static final NotedCase BY_A_DAY =
      new NotedCase("115-4826-1903-57", "使用執照", Optional.of(WED_2026_11_25), "蔡主管");
  private static final NotedCase SOON =
      new NotedCase("115-2207-4418-93", "商業登記", Optional.empty(), "<b>蔡</b>");

  @Test
  void ofInstructions_saysWhichCases_byWhenAndByWhom() {
    NoteLetter letter = NoteLetter.ofInstructions(MON_2026_11_23, List.of(BY_A_DAY, SOON));

    assertThat(letter.subject()).isEqualTo("【案件快易查】115/11/23 主管交辦 2 件");
    assertThat(letter.text())
        .contains("115/11/23 星期一", "今天有 2 件主管交辦等您回覆")
        .contains("115-4826-1903-57　使用執照　回覆期限 115/11/25　交辦人 蔡主管")
        .contains("115-2207-4418-93　商業登記　回覆期限 未指定");
  }

  @Test
  void ofReplies_saysWhoAnswered() {
    NoteLetter letter = NoteLetter.ofReplies(MON_2026_11_23, List.of(BY_A_DAY));

    assertThat(letter.subject()).isEqualTo("【案件快易查】115/11/23 交辦已回覆 1 件");
    assertThat(letter.text()).contains("您交辦的案件今天有 1 件回覆", "回覆人 蔡主管");
  }

  @Test
  void html_saysTheSame_escaped_withoutAnyLink() {
    assertThat(NoteLetter.ofInstructions(MON_2026_11_23, List.of(BY_A_DAY, SOON)).html())
        .contains("<html lang=\"zh-Hant-TW\">", "115-4826-1903-57", "&lt;b&gt;蔡&lt;/b&gt;")
        .doesNotContain("{{", "http:", "https:", "<a ");
  }

  @Test
  void moreThanAMailHolds_saysHowManyAreLeftOut() {
    NoteLetter letter =
        NoteLetter.ofInstructions(
            MON_2026_11_23, Collections.nCopies(LetterWords.LONGEST_LIST + 3, BY_A_DAY));

    assertThat(letter.text()).contains("另有 3 件未列出");
  }
}
