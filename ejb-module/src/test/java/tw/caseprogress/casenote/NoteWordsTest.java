package tw.caseprogress.casenote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteWordsTest {

  @Test
  void read_keepsTheLines_withoutWhatNobodySees() {
    assertThat(NoteWords.read(" 第一行\r\n\r\n第\u200B二行\u0007\n")).isEqualTo("第一行\n\n第二行");
  }

  @Test
  void read_asManyCharactersAsTheFieldTakes_thoughItsLinesEndWithTwoOfThem() {
    String typed = "字\r\n".repeat(NoteWords.LONGEST / 2 - 1) + "尾尾";

    assertThat(NoteWords.read(typed)).hasSize(NoteWords.LONGEST);
    refused(NoteRefusal.TOO_LONG, () -> NoteWords.read(typed + "超"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \u3000\n", "\u200B"})
  void nothingIsRefused_asAReasonToo(String typed) {
    refused(NoteRefusal.EMPTY, () -> NoteWords.read(typed));
    refused(NoteRefusal.REASON_MISSING, () -> NoteWords.readReason(typed));
  }

  @Test
  void readReason_isOneLine_ofBoundedLength() {
    assertThat(NoteWords.readReason("寫錯\n案件")).isEqualTo("寫錯 案件");
    refused(
        NoteRefusal.REASON_MISSING,
        () -> NoteWords.readReason("字".repeat(NoteWords.LONGEST_REASON + 1)));
  }

  private static void refused(NoteRefusal refusal, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            NoteRefusedException.class,
            e -> {
              assertThat(e.refusal()).isEqualTo(refusal);
              assertThat(e.code()).isEqualTo("caseNote." + refusal);
            });
  }
}
