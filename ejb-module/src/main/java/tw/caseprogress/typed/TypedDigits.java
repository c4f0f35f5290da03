package tw.caseprogress.typed;

/**
 * A number of which only the digits count, as people type it: with its label, blanks, dashes and
 * dots between, in full width.
 *
 * @param digits the digits 0 to 9 in their order, none added and none left out
 * @param leftover what is neither digit nor separator, as it is named to whoever typed it; empty in
 *     a right number
 */
public record TypedDigits(String digits, String leftover) {

  private static final String SEPARATORS = " -.‧·・•∙";

  /** Reads what was typed; nothing typed has no digits and leaves nothing over. */
  public static TypedDigits read(String typed, TypedLabel label) {
    return collect(Wrapping.off(TypedLine.numeric(typed), label), SEPARATORS);
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
