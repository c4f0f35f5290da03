package tw.caseprogress.organisation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.typed.TypedLine;

/**
 * The number at which a unit is asked, as its files write it: an extension follows 轉, as in 1999 轉
 * 8410; some write 分機.
 */
public final class EnquiryPhone {

  private static final Pattern EXTENSION_ZH = Pattern.compile("\\s*(轉接?\\s*(分機)?|分機)[:：]?\\s*");
  private static final Pattern EXTENSION_EN =
      Pattern.compile("\\s*\\bext(ension)?\\b[.:]?\\s*", Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY_EXTENSION =
      Pattern.compile(
          "(?i)\\s*(轉接?\\s*(分機)?|分機|\\bext(ension)?\\b|#)[.:：]?\\s*", Pattern.UNICODE_CASE);
  private static final Pattern GROUPING = Pattern.compile("[\\s()（）.-]");
  private static final Pattern DIALLED = Pattern.compile("\\+?[0-9]{3,15}");
  private static final Pattern EXTENSION_DIGITS = Pattern.compile("[0-9]{1,8}");
  private static final String HOTLINE = "1999";
  private static final String COUNTRY = "+886";
  private static final Pattern CITY =
      Pattern.compile(
          "1999(?:\\s*(?:轉接?\\s*(?:分機)?|分機|#|ext(?:ension)?[.:]?)[:：]?\\s*(\\d{1,6}))?",
          Pattern.CASE_INSENSITIVE);

  private EnquiryPhone() {}

  /**
   * The extension behind the city's own number, to which whoever is on that line can be put
   * through; empty text for the number without one, nothing for any other number.
   */
  public static Optional<String> cityExtension(String number) {
    Matcher city = CITY.matcher(number);
    return city.matches()
        ? Optional.of(city.group(1) == null ? "" : city.group(1))
        : Optional.empty();
  }

  /** The number as a Chinese reader dials it: 1999 轉 8410. */
  public static String inChinese(String number) {
    return EXTENSION_EN.matcher(number).replaceAll(" 轉 ");
  }

  /**
   * The address by which a telephone dials the number, and after a pause its extension: {@code
   * tel:1999,8410}. Empty where there is more than one number, or none.
   */
  public static Optional<String> link(String number) {
    String[] parts = ANY_EXTENSION.split(number, 2);
    String main = GROUPING.matcher(parts[0]).replaceAll("");
    String extension = parts.length == 2 ? TypedLine.text(parts[1]) : "";
    if (!DIALLED.matcher(main).matches()
        || parts.length == 2 && !EXTENSION_DIGITS.matcher(extension).matches()) {
      return Optional.empty();
    }
    String dialled = main.startsWith("0") ? COUNTRY + main.substring(1) : main;
    return Optional.of("tel:" + dialled + (extension.isEmpty() ? "" : "," + extension));
  }

  /**
   * The number as it is dialled from elsewhere: the hotline answers its short number within the
   * city alone. Empty for every other number, which is the same everywhere.
   *
   * @param hotline the long number of the hotline
   */
  public static Optional<String> fromAfar(String number, String hotline) {
    return Optional.of(number)
        .filter(text -> TypedLine.text(ANY_EXTENSION.split(text, 2)[0]).equals(HOTLINE))
        .map(text -> hotline + TypedLine.text(text).substring(HOTLINE.length()));
  }

  /** The number as an English reader dials it: 1999 ext. 8410. */
  public static String inEnglish(String number) {
    return EXTENSION_ZH.matcher(number).replaceAll(" ext. ");
  }
}
