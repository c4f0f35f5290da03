package tw.caseprogress.typed;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Dates by the years of the Republic (民國), as offices write them: {@code 115/11/22}.
 *
 * <p>Its first year is 1912; months and days are those of ISO.
 */
public final class RocDate {

  private static final int YEARS_BEFORE_THE_REPUBLIC = 1911;

  private RocDate() {}

  /**
   * The year of the Republic, 115 for 2026; zero or less before it.
   *
   * @param commonYear such as 2026
   */
  public static int year(int commonYear) {
    return commonYear - YEARS_BEFORE_THE_REPUBLIC;
  }

  /** The common year of a year of the Republic, 2026 for 115. */
  static int commonYear(int yearOfTheRepublic) {
    return yearOfTheRepublic + YEARS_BEFORE_THE_REPUBLIC;
  }

  /** Whether a date lies in a year of the Republic. */
  public static boolean hasYear(LocalDate date) {
    return year(date.getYear()) > 0;
  }

  /** {@code 115/11/22}; a date before the Republic has no such year and is written in ISO. */
  public static String text(LocalDate date) {
    return hasYear(date)
        ? String.format(
            Locale.ROOT,
            "%d/%02d/%02d",
            year(date.getYear()),
            date.getMonthValue(),
            date.getDayOfMonth())
        : date.toString();
  }
}
