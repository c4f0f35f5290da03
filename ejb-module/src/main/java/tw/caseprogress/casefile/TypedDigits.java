package tw.caseprogress.casefile;

/** Digits as people type them: with spaces, hyphens or full-width forms between and instead. */
public final class TypedDigits {

  private TypedDigits() {}

  /** Drops separators and turns full-width digits into plain ones; other characters stay. */
  public static String of(String typed) {
    if (typed == null) {
      return "";
    }
    StringBuilder digits = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (c >= '０' && c <= '９') {
        digits.append((char) (c - '０' + '0'));
      } else if (!isSeparator(c)) {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION;
  }
}
