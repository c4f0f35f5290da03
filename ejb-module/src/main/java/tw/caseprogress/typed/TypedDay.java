package tw.caseprogress.typed;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people type it: {@code 115/11/27}, {@code 1151127}, {@code 民國115年11月27日}, {@code
 * 2026-11-27}; in full width, with any dash, dot, slash or blank between, and with its weekday.
 *
 * <p>Only days that exist are read, and only in one way: what could be two days is none. A year of
 * four digits is a common year, one of three is a year of the Republic. One of two digits is a year
 * of the Republic from 90 (2001) on, which cases still go back to; a smaller one may as well be a
 * day, 2026 cut short or 115 without its beginning, and needs 民國 before it.
 *
 * @param day empty if there is a fault
 * @param fault why there is no day; empty if there is one
 */
public record TypedDay(Optional<LocalDate> day, Optional<Fault> fault) {

  /** Why a text is no day. */
  public enum Fault {
    /** It is not written in any form of a day. */
    UNREADABLE,
    /** Its year may be meant in more than one way. */
    AMBIGUOUS_YEAR,
    /** Its year is before {@value #FIRST_YEAR} or after {@value #LAST_YEAR}. */
    YEAR_OUT_OF_RANGE,
    /** The calendar has no such day. */
    NO_SUCH_DAY,
    /** The day is another weekday than the one typed behind it. */
    OTHER_WEEKDAY
  }

  private static final int FIRST_YEAR = 1912;
  private static final int LAST_YEAR = 2200;
  private static final int FIRST_PLAIN_YEAR_OF_TWO_DIGITS = 90;
  private static final String REPUBLIC = "民國";
  private static final String WEEKDAYS = "一二三四五六日";

  private static final String ERA = "(?<era>(?:中華)?民國|西元|公元)? ?";
  private static final String BETWEEN = "(?: ?[-./] ?| )";
  private static final Pattern IN_PARTS =
      Pattern.compile(
          ERA
              + ("(?<year>\\d{1,4})(?: ?年 ?|" + BETWEEN + ")")
              + ("(?<month>\\d{1,2})(?: ?月 ?|" + BETWEEN + ")")
              + "(?<day>\\d{1,2})(?: ?[日號])?"
              + "(?: ?\\(?(?:星期|週|周|禮拜)?(?<weekday>[一二三四五六日天])\\)?)?");
  private static final Pattern IN_ONE =
      Pattern.compile(ERA + "(?<year>\\d{2,4})(?<month>\\d{2})(?<day>\\d{2})");
  // 2026112 is no day of 民國 202, but one of 2026 that lacks a digit
  private static final Pattern CUT_SHORT = Pattern.compile("(19|20)\\d{5}");

  /** Reads what was typed; nothing typed is unreadable. */
  public static TypedDay read(String typed) {
    String text = separated(typed);
    Matcher inOne = IN_ONE.matcher(text);
    if (inOne.matches()) {
      return CUT_SHORT.matcher(text).matches()
          ? wrong(Fault.AMBIGUOUS_YEAR)
          : read(inOne, Optional.empty());
    }
    Matcher inParts = IN_PARTS.matcher(text);
    return inParts.matches()
        ? read(inParts, Optional.ofNullable(inParts.group("weekday")).map(TypedDay::weekday))
        : wrong(Fault.UNREADABLE);
  }

  /** A day as a field in Chinese shows it, by the years of the Republic, to be typed again. */
  public static String text(LocalDate day) {
    String text = RocDate.text(day);
    return read(text).day().isPresent() ? text : REPUBLIC + text;
  }

  private static TypedDay read(Matcher parts, Optional<DayOfWeek> weekday) {
    String year = parts.group("year");
    Optional<Boolean> republic = isOfTheRepublic(parts.group("era"), year);
    if (republic.isEmpty()) {
      return wrong(Fault.AMBIGUOUS_YEAR);
    }
    int number = Integer.parseInt(year);
    int commonYear = republic.get() ? RocDate.commonYear(number) : number;
    if (commonYear < FIRST_YEAR || commonYear > LAST_YEAR) {
      return wrong(Fault.YEAR_OUT_OF_RANGE);
    }
    try {
      LocalDate day =
          LocalDate.of(
              commonYear,
              Integer.parseInt(parts.group("month")),
              Integer.parseInt(parts.group("day")));
      return weekday.filter(typed -> typed != day.getDayOfWeek()).isPresent()
          ? wrong(Fault.OTHER_WEEKDAY)
          : new TypedDay(Optional.of(day), Optional.empty());
    } catch (DateTimeException e) {
      return wrong(Fault.NO_SUCH_DAY);
    }
  }

  /** Whose year it is; empty if that cannot be told, or if the era and the digits disagree. */
  private static Optional<Boolean> isOfTheRepublic(String era, String year) {
    boolean common = year.length() == 4 && year.charAt(0) != '0';
    if (era == null) {
      boolean republic =
          year.length() == 3
              || year.length() < 3 && Integer.parseInt(year) >= FIRST_PLAIN_YEAR_OF_TWO_DIGITS;
      return common || republic ? Optional.of(republic) : Optional.empty();
    }
    if (era.endsWith(REPUBLIC)) {
      return year.length() < 4 ? Optional.of(true) : Optional.empty();
    }
    return common ? Optional.of(false) : Optional.empty();
  }

  private static DayOfWeek weekday(String typed) {
    return DayOfWeek.of(WEEKDAYS.indexOf(typed.replace('天', '日')) + 1);
  }

  /** The text with one sign for each kind of separator, and none of them around it. */
  private static String separated(String typed) {
    String text = TypedLine.numeric(typed).replaceAll("[·‧・•。]", ".").replace('∕', '/');
    return text.replaceAll("^[- .]+|[- .,，、;；]+$", "");
  }

  private static TypedDay wrong(Fault fault) {
    return new TypedDay(Optional.empty(), Optional.of(fault));
  }
}
