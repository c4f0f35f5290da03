package tw.caseprogress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnTextTest {

  /** 𠮷 as in a surname: one character, two of Java's. */
  private static final String PAIR = "\uD842\uDFB7";

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(ColumnText.fit("x".repeat(199) + PAIR, 200)).isEqualTo("x".repeat(199));
    assertThat(ColumnText.fit("x".repeat(198) + PAIR, 200)).endsWith(PAIR);
  }

  @Test
  void nulIsLeftOut_beforeTheRestIsCounted() {
    assertThat(ColumnText.fit("a\0bc", 3)).isEqualTo("abc");
    assertThat(ColumnText.shorten("a\0bc", 3)).isEqualTo("abc");
  }

  @Test
  void aShortenedTextSaysThatItsEndIsMissing() {
    assertThat(ColumnText.shorten("abcd", 4)).isEqualTo("abcd");
    assertThat(ColumnText.shorten("abcde", 4)).isEqualTo("abc…");
  }

  @Test
  void noCharacterOfAShortenedTextIsCutInTwo() {
    assertThat(ColumnText.shorten("ab" + PAIR + "de", 4)).isEqualTo("ab…");
    assertThat(ColumnText.shorten("a" + PAIR + "de", 4)).isEqualTo("a" + PAIR + "…");
  }
}
