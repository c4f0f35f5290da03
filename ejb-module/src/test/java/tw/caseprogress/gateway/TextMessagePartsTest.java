package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMessagePartsTest {

  @ParameterizedTest(name = "{1} times {0}: {2} segments")
  @CsvSource({
    "案, 70, 1", "案, 71, 2", "案, 134, 2", "案, 135, 3", // 67 each when joined
    "a, 160, 1", "a, 161, 2", "a, 306, 2", "a, 307, 3", // 153 each when joined
    "€, 80, 1", "€, 81, 2", "€, 152, 2", "€, 153, 3", // two septets, 76 whole ones in 153
    "𠮷, 35, 1", "𠮷, 36, 2", "𠮷, 66, 2", "𠮷, 67, 3" // two units, 33 whole ones in 67
  })
  void aTextTakesAsManySegmentsAsItsWholeSignsNeed(String sign, int times, int segments) {
    assertThat(TextMessageParts.of(sign.repeat(times)).segments()).hasSize(segments);
    assertThat(TextMessageLength.of(sign.repeat(times)).segments()).isEqualTo(segments);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("a", "é", "{", "€", "@", "\n", "案", "號", "𠮷", "😀", "【")
        .list()
        .ofMaxSize(400)
        .map(signs -> String.join("", signs));
  }

  @Provide
  Arbitrary<String> gsmWords() {
    return Arbitraries.of("a", "é", "{", "€", "@", "\n", "Ω", "Æ", "ß", "É", "Ξ", " ", "~", "ä")
        .list()
        .ofMaxSize(400)
        .map(signs -> String.join("", signs));
  }

  @Property(tries = 300)
  void theSegmentsTogetherAreTheText_andEachIsWholeByItself(@ForAll @From("words") String text) {
    TextMessageParts parts = TextMessageParts.of(text);

    assertThat(joined(parts)).isEqualTo(text);
    assertThat(parts.segments())
        .allSatisfy(segment -> assertThat(isWhole(parts.unicode(), segment)).isTrue());
  }

  @Property(tries = 300)
  void theGsmAlphabetComesBackAsItWent(@ForAll @From("gsmWords") String text) {
    TextMessageParts parts = TextMessageParts.of(text);

    assertThat(parts.unicode()).isFalse();
    assertThat(joined(parts)).isEqualTo(text);
  }

  private static String joined(TextMessageParts parts) {
    return parts.segments().stream()
        .map(segment -> TextMessageParts.text(parts.unicode(), segment))
        .collect(Collectors.joining());
  }

  private static boolean isWhole(boolean unicode, byte[] segment) {
    String text = TextMessageParts.text(unicode, segment);
    return text.isEmpty()
        || (!Character.isLowSurrogate(text.charAt(0))
            && !Character.isHighSurrogate(text.charAt(text.length() - 1))
            && (unicode || segment[segment.length - 1] != 0x1B));
  }
}
