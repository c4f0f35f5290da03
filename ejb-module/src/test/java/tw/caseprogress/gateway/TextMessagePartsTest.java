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

  // written down from the table of 3GPP TS 23.038, by the rows of its columns
  private static final String GSM =
      "@Δ 0¡P¿p£_!1AQaq$Φ\"2BRbr¥Γ#3CScsèΛ¤4DTdtéΩ%5EUeuùΠ&6FVfvìΨ'7GWgwòΣ(8HXhxÇΘ)9IYiy"
          + "\nΞ*:JZjzØ+;KÄkäøÆ,<LÖlö\ræ-=MÑmñÅß.>NÜnüåÉ/?O§oà^{}\\[~]|€";

  @Provide
  Arbitrary<String> anyWords() {
    return Arbitraries.oneOf(words(), gsmWords());
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

  /** Against a reckoning that knows nothing of bytes: signs are laid into segments one by one. */
  @Property(tries = 300)
  void aTextTakesAsManySegmentsAsAReckoningSignBySign(@ForAll @From("anyWords") String text) {
    boolean gsm = text.codePoints().allMatch(sign -> GSM.indexOf(sign) >= 0);
    int whole = text.codePoints().map(sign -> room(sign, gsm)).sum();
    int most = whole <= (gsm ? 160 : 70) ? whole : gsm ? 153 : 67;
    int segments = text.isEmpty() ? 0 : 1;
    int used = 0;
    for (int sign : text.codePoints().toArray()) {
      boolean fits = used + room(sign, gsm) <= most;
      segments += fits ? 0 : 1;
      used = (fits ? used : 0) + room(sign, gsm);
    }

    assertThat(TextMessageLength.of(text)).isEqualTo(new TextMessageLength(whole, !gsm, segments));
  }

  private static int room(int sign, boolean gsm) {
    return gsm ? ("^{}\\[~]|€".indexOf(sign) >= 0 ? 2 : 1) : Character.charCount(sign);
  }

  @ParameterizedTest
  @CsvSource({"abc, ''", "ab`c, `", "'a[]{}€é', ''", "áè, á", "a😀案, 😀", "Case 案, 案", "a—b, —"})
  void theFirstSignThatMakesATextUnicodeIsNamed(String text, String sign) {
    assertThat(TextMessageParts.firstUnicodeSign(text).orElse("")).isEqualTo(sign);
    assertThat(TextMessageLength.of(text).unicode()).isEqualTo(!sign.isEmpty());
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
