package tw.caseprogress.typed;

import java.text.Normalizer;
import java.util.Objects;

/**
 * One line as somebody typed or pasted it, without what nobody sees.
 *
 * <p>Each form is its own form again: reading twice is reading once.
 */
public final class TypedLine {

  private TypedLine() {}

  /**
   * Text for people: composed (NFC), invisible characters out, each stretch of blanks and line
   * breaks one blank, none at the ends. Nothing typed ({@code null}) is empty.
   */
  public static String text(String typed) {
    return blanksOnce(Normalizer.normalize(visible(typed), Normalizer.Form.NFC));
  }

  /** Words on as many lines as they were typed: what nobody sees is out, blanks at the ends too. */
  public static String words(String typed) {
    int[] words = Normalizer.normalize(visible(typed), Normalizer.Form.NFC).codePoints().toArray();
    int from = 0;
    int to = words.length;
    while (from < to && TypedCharacter.isBlank(words[from])) {
      from++;
    }
    while (from < to && TypedCharacter.isBlank(words[to - 1])) {
      to--;
    }
    return new String(words, from, to - from);
  }

  /** Whether nobody sees anything of it, on however many lines. */
  public static boolean isBlank(String typed) {
    return text(typed).isEmpty();
  }

  /** The same in compatible characters (NFKC): full-width letters, digits and signs are plain. */
  public static String technical(String typed) {
    String plain = Normalizer.normalize(visible(typed), Normalizer.Form.NFKC);
    return blanksOnce(visible(plain));
  }

  /** Technical text whose dashes are all {@code -} and whose digits, of any script, 0 to 9. */
  public static String numeric(String typed) {
    StringBuilder numeric = new StringBuilder();
    technical(typed)
        .codePoints()
        .map(TypedLine::numeric)
        .forEach(character -> numeric.appendCodePoint(character));
    return numeric.toString();
  }

  private static int numeric(int character) {
    if (Character.isDigit(character)) {
      return '0' + Character.digit(character, 10);
    }
    return TypedCharacter.isDash(character) ? '-' : character;
  }

  /** All that somebody sees, on as many lines as it was typed; nothing else is changed. */
  public static String visible(String typed) {
    StringBuilder visible = new StringBuilder();
    Objects.requireNonNullElse(typed, "")
        .codePoints()
        .filter(character -> !TypedCharacter.isIgnorable(character))
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static String blanksOnce(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (!TypedCharacter.isBlank(character)) {
                line.appendCodePoint(character);
              } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
              }
            });
    return line.toString().strip();
  }
}
