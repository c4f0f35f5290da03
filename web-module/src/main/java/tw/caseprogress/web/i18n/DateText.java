package tw.caseprogress.web.i18n;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.Temporal;
import java.util.Locale;
import tw.caseprogress.typed.RocDate;

/**
 * Dates as people read them: years of the Republic in zh-TW (115/11/22), ISO years in English.
 *
 * <p>Moments are shown in the city's time. Null gives an empty text, so that pages may pass what is
 * not there yet. A year before 1912 has no year of the Republic and is written in ISO.
 */
public final class DateText {
  private static final ZoneId CITY = ZoneId.of("Asia/Taipei");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private DateText() {}

  /** {@code 115/11/22}, in English {@code 2026-11-22}; an Instant with its time behind it. */
  public static String date(Temporal value, Locale locale) {
    if (value == null) {
      return "";
    }
    if (value instanceof LocalDate date) {
      return isEnglish(locale) ? date.toString() : RocDate.text(date);
    }
    if (value instanceof Instant moment) {
      ZonedDateTime local = moment.atZone(CITY);
      return date(local.toLocalDate(), locale) + " " + TIME.format(local);
    }
    throw new IllegalArgumentException(
        "neither a LocalDate nor an Instant: " + value.getClass().getName());
  }

  /** {@code 115 年 11 月 22 日}, in English {@code 2026-11-22}. */
  public static String fullDate(LocalDate date, Locale locale) {
    if (date == null) {
      return "";
    }
    return hasRepublicYear(date, locale)
        ? "%d 年 %s".formatted(RocDate.year(date.getYear()), monthDay(date, locale))
        : date.toString();
  }

  /** {@code 11 月 22 日}, in English {@code 22 November}. */
  public static String monthDay(LocalDate date, Locale locale) {
    if (date == null) {
      return "";
    }
    return isEnglish(locale)
        ? date.getDayOfMonth()
            + " "
            + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : "%d 月 %d 日".formatted(date.getMonthValue(), date.getDayOfMonth());
  }

  /** {@code 11 月 22 日（星期日）}, in English {@code Sunday 22 November}. */
  public static String weekdayDate(LocalDate date, Locale locale) {
    if (date == null) {
      return "";
    }
    String day = date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    return isEnglish(locale)
        ? day + " " + monthDay(date, locale)
        : monthDay(date, locale) + "（" + day + "）";
  }

  /** {@code 115 年 11 月 22 日（星期日）}, in English {@code Sunday 22 November 2026}. */
  public static String fullWeekdayDate(LocalDate date, Locale locale) {
    if (date == null) {
      return "";
    }
    if (isEnglish(locale)) {
      return weekdayDate(date, locale) + " " + date.getYear();
    }
    return fullDate(date, locale)
        + "（"
        + date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale)
        + "）";
  }

  /** {@code 115 年 11 月}, in English {@code November 2026}: the month that a date lies in. */
  public static String month(LocalDate date, Locale locale) {
    if (isEnglish(locale)) {
      return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.getYear();
    }
    return hasRepublicYear(date, locale)
        ? "%d 年 %d 月".formatted(RocDate.year(date.getYear()), date.getMonthValue())
        : "%d 年 %d 月".formatted(date.getYear(), date.getMonthValue());
  }

  /** {@code 115} for 2026, in English {@code 2026}. */
  public static String year(int commonYear, Locale locale) {
    boolean republic = hasRepublicYear(LocalDate.of(commonYear, 1, 1), locale);
    return Integer.toString(republic ? RocDate.year(commonYear) : commonYear);
  }

  private static boolean hasRepublicYear(LocalDate date, Locale locale) {
    return !isEnglish(locale) && RocDate.hasYear(date);
  }

  private static boolean isEnglish(Locale locale) {
    return Language.of(locale) == Language.EN;
  }
}
