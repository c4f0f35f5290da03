package tw.caseprogress.typed;

/**
 * Text in a cell of a spreadsheet, which takes what begins with certain signs for a formula. Such
 * text is written behind an apostrophe and read back without it; so is what begins with an
 * apostrophe already, so that reading gives what was written.
 */
public final class SheetCell {

  // in either width, for spreadsheets of East Asia take both
  private static final String SIGNS = "=+-@\t\r\n＝＋－＠";
  private static final char APOSTROPHE = '\'';

  private SheetCell() {}

  /** As it is written into a file. */
  public static String written(String text) {
    return isAt(text, 0) || isGuarded(text) ? APOSTROPHE + text : text;
  }

  /** As it is meant. */
  public static String read(String cell) {
    return isGuarded(cell) ? cell.substring(1) : cell;
  }

  private static boolean isGuarded(String text) {
    int apostrophes = 0;
    while (apostrophes < text.length() && text.charAt(apostrophes) == APOSTROPHE) {
      apostrophes++;
    }
    return apostrophes > 0 && isAt(text, apostrophes);
  }

  private static boolean isAt(String text, int place) {
    return text.length() > place && SIGNS.indexOf(text.charAt(place)) >= 0;
  }
}
