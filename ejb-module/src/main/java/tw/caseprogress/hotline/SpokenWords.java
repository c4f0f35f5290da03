package tw.caseprogress.hotline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import tw.caseprogress.typed.RocDate;

/** Numbers and dates as they are said, not as they are written. */
final class SpokenWords {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final List<String> UNITS = List.of("", "十", "百", "千");
  private static final List<String> ENGLISH =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

  private SpokenWords() {}

  /**
   * A number in Chinese characters: 三, 十二, 二十七, 一百零五.
   *
   * @param number 0 to 9,999
   */
  static String chinese(int number) {
    if (number == 0) {
      return "零";
    }
    String digits = Integer.toString(number);
    StringBuilder spoken = new StringBuilder();
    boolean skipped = false;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit == 0) {
        skipped = true;
        continue;
      }
      spoken.append(skipped ? "零" : "").append(DIGITS.charAt(digit));
      spoken.append(UNITS.get(digits.length() - 1 - i));
      skipped = false;
    }
    // 十二 and not 一十二; but 一百一十二
    return number >= 10 && number < 20 ? spoken.substring(1) : spoken.toString();
  }

  /** A number before a counted thing: two is 兩. */
  static String chineseCount(int number) {
    return number == 2 ? "兩" : chinese(number);
  }

  /** 十一月二十七日星期五; with the 民國 year before it when that is not this year. */
  static String chineseDay(LocalDate date, LocalDate today) {
    String year =
        date.getYear() == today.getYear() ? "" : chinese(RocDate.year(date.getYear())) + "年";
    return year
        + chinese(date.getMonthValue())
        + "月"
        + chinese(date.getDayOfMonth())
        + "日"
        + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.TAIWAN);
  }

  /** A number in English words up to twelve, in digits above. */
  static String english(int number) {
    return number < ENGLISH.size() ? ENGLISH.get(number) : Integer.toString(number);
  }

  /** Friday 27 November; with the year behind it when that is not this year. */
  static String englishDay(LocalDate date, LocalDate today) {
    return (date.getYear() == today.getYear() ? ENGLISH_DAY : ENGLISH_DAY_OF_YEAR).format(date);
  }
}
