package tw.caseprogress.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallNoteTest {

  @Test
  void of_blankIsNone_andWhatIsTooLongIsCut() {
    assertThat(CallNote.of(null)).isEmpty();
    assertThat(CallNote.of(" \u3000")).isEmpty();
    assertThat(CallNote.of("要件數 2 份")).contains("要件數 2 份");
    assertThat(CallNote.of("字".repeat(400)).orElseThrow()).hasSize(CallNote.LONGEST);
  }
}
