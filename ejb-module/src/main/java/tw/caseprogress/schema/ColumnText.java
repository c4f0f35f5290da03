package tw.caseprogress.schema;

/** Text of the other side as it fits into a column of the database. */
public final class ColumnText {

  /** The most characters of the id of a message. */
  public static final int MESSAGE_ID = 200;

  private ColumnText() {}

  /**
   * The text without NUL, which the database takes nowhere, and with no more than so many
   * characters; no character is cut in two.
   */
  public static String fit(String text, int most) {
    String clean = text.replace("\0", "");
    if (clean.length() <= most) {
      return clean;
    }
    boolean between = Character.isHighSurrogate(clean.charAt(most - 1));
    return clean.substring(0, between ? most - 1 : most);
  }
}
