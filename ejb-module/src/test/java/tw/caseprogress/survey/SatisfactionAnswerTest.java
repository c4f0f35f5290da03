package tw.caseprogress.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SatisfactionAnswerTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void score_from1To5_isAccepted(int score) {
    assertThat(new SatisfactionAnswer(score, Optional.empty()).score()).isEqualTo(score);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 6})
  void score_outOfBounds_isRefused(int score) {
    assertThatThrownBy(() -> new SatisfactionAnswer(score, Optional.empty()))
        .isInstanceOfSatisfying(
            InvalidAnswerException.class,
            refused -> assertThat(refused.code()).isEqualTo("scoreOutOfRange"));
  }

  @Test
  void comment_isStripped_andABlankOneIsNone() {
    assertThat(new SatisfactionAnswer(5, Optional.of(" 很快 ")).comment()).hasValue("很快");
    assertThat(new SatisfactionAnswer(5, Optional.of(" \n ")).comment()).isEmpty();
  }

  @Test
  void comment_of1000CharactersIsAccepted_oneMoreIsRefused() {
    assertThat(new SatisfactionAnswer(3, Optional.of("好".repeat(1000))).comment()).isPresent();
    assertThatThrownBy(() -> new SatisfactionAnswer(3, Optional.of("好".repeat(1001))))
        .isInstanceOfSatisfying(
            InvalidAnswerException.class,
            refused -> assertThat(refused.code()).isEqualTo("commentTooLong"));
  }
}
