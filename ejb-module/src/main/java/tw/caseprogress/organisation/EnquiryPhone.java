package tw.caseprogress.organisation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at which a unit is asked, as its files write it: an extension follows 轉, as in 1999 轉
 * 8410; some write 分機.
 */
public final class EnquiryPhone {

  private static final Pattern EXTENSION_ZH = Pattern.compile("\\s*(轉接?\\s*(分機)?|分機)[:：]?\\s*");
  private static final Pattern EXTENSION_EN =
      Pattern.compile("\\s*\\bext(ension)?\\b[.:]?\\s*", Pattern.CASE_INSENSITIVE);

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

  /** The number as an English reader dials it: 1999 ext. 8410. */
  public static String inEnglish(String number) {
    return EXTENSION_ZH.matcher(number).replaceAll(" ext. ");
  }
}
