package tw.caseprogress.typed;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number of which only the digits count, as people type it: with its label, blanks, dashes and
 * dots between, in full width, with an O for a nought and an l for a one.
 *
 * @param digits the digits 0 to 9 in their order, none added and none left out
 * @param leftover what is neither digit nor separator, as it is named to whoever typed it; empty in
 *     a right number
 */
public record TypedDigits(String digits, String leftover) {

  private static final String SEPARATORS = " -.‧·・•∙";
  // not within words: whoever writes "hello" means no digits
  private static final Pattern LOOK_ALIKES = Pattern.compile("(?<!\\p{L})[Oo〇○Il|]+(?!\\p{L})");

  /** Reads what was typed; nothing typed has no digits and leaves nothing over. */
  public static TypedDigits read(String typed, TypedLabel label) {
    String value = Wrapping.off(TypedLine.numeric(typed), label);
    return collect(LOOK_ALIKES.matcher(value).replaceAll(TypedDigits::meant), SEPARATORS);
  }

  private static String meant(MatchResult lookAlikes) {
    return lookAlikes.group().replaceAll("[Oo〇○]", "0").replaceAll("[Il|]", "1");
  }

  static TypedDigits collect(String value, String separators) {
    StringBuilder digits = new StringBuilder();
    value.codePoints().filter(TypedDigits::isDigit).forEach(digits::appendCodePoint);
    String leftover =
        Leftover.of(value, character -> isDigit(character) || separators.indexOf(character) >= 0);
    return new TypedDigits(digits.toString(), leftover);
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  /** Whether nothing but digits and separators was typed. */
  public boolean isWhole() {
    return leftover.isEmpty();
  }

  @Override
  public String toString() {
    return "TypedDigits[" + digits.length() + " digits]"; // they may be a password
  }
}
