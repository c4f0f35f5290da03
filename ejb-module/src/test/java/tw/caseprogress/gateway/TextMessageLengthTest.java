package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextMessageLengthTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("", 0, false, 0),
        Arguments.of("a".repeat(160), 160, false, 1),
        Arguments.of("a".repeat(161), 161, false, 2),
        Arguments.of("a".repeat(306), 306, false, 2),
        Arguments.of("a".repeat(307), 307, false, 3),
        Arguments.of("€".repeat(80), 160, false, 1), // two septets each
        Arguments.of("字".repeat(70), 70, true, 1),
        Arguments.of("字".repeat(71), 71, true, 2),
        Arguments.of("字".repeat(134), 134, true, 2),
        Arguments.of("字".repeat(135), 135, true, 3),
        Arguments.of("𠮷".repeat(35), 70, true, 1), // two units each
        Arguments.of("a".repeat(70) + "字", 71, true, 2));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void countsUnitsAndSegments(String text, int units, boolean unicode, int segments) {
    assertThat(TextMessageLength.of(text))
        .isEqualTo(new TextMessageLength(units, unicode, segments));
  }
}
