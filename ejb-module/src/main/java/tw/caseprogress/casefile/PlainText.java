package tw.caseprogress.casefile;

import java.util.regex.Pattern;

/** Text without control characters other than line breaks and tabs. */
public final class PlainText {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

  private PlainText() {}

  /** The text without them; PostgreSQL, for one, keeps no NUL. */
  public static String of(String text) {
    return CONTROL.matcher(text).replaceAll("");
  }
}
