package tw.caseprogress.tablefile;

import java.util.List;
import java.util.Locale;

/**
 * What a file says of its table before the first row.
 *
 * @param name of the sheet
 * @param columns the heads, from the left
 * @param language of the words; Chinese ones show their days by the ROC calendar
 */
public record TableSheet(String name, List<Column> columns, Locale language) {

  /** The longest name that spreadsheets take. */
  private static final int LONGEST_NAME = 31;

  /**
   * A column.
   *
   * @param heading its head
   * @param millimetres how wide it is
   */
  public record Column(String heading, int millimetres) {}

  /** Keeps its own copy; of the name only what spreadsheets take. */
  public TableSheet {
    columns = List.copyOf(columns);
    name = shortened(name.replaceAll("[\\[\\]*?:/\\\\']", "-"));
  }

  /** The name of one more sheet, where one does not hold all rows. */
  String name(int sheet) {
    String number = " (" + sheet + ")";
    return sheet == 1
        ? name
        : name.substring(0, Math.min(name.length(), LONGEST_NAME - number.length())) + number;
  }

  boolean isChinese() {
    return Locale.CHINESE.getLanguage().equals(language.getLanguage());
  }

  private static String shortened(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
