package tw.caseprogress.schema;

/** Text of whatever origin as it fits into a column of the database. */
public final class ColumnText {

  private ColumnText() {}

  /**
   * The text without NUL, which the database takes nowhere, and with no more than so many
   * characters; no character is cut in two.
   */
  public static String fit(String text, int most) {
    return cut(text.replace("\0", ""), most);
  }

  /** The same for texts that people read: where the end is missing, an ellipsis says so. */
  public static String shorten(String text, int most) {
    String clean = text.replace("\0", "");
    return clean.length() <= most ? clean : cut(clean, most - 1) + '…';
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean between = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, between ? most - 1 : most);
  }
}
