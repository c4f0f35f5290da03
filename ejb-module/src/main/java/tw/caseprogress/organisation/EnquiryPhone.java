package tw.caseprogress.organisation;

import java.util.regex.Pattern;

/**
 * The number at which a unit is asked, as its files write it: an extension follows 轉, as in 1999 轉
 * 8410; some write 分機.
 */
public final class EnquiryPhone {

  private static final Pattern EXTENSION_ZH = Pattern.compile("\\s*(轉接?\\s*(分機)?|分機)[:：]?\\s*");
  private static final Pattern EXTENSION_EN =
      Pattern.compile("\\s*\\bext(ension)?\\b[.:]?\\s*", Pattern.CASE_INSENSITIVE);

  private static final int SHORTEST_WITH_AREA = 9;

  private EnquiryPhone() {}

  /** The number as a Chinese reader dials it: 1999 轉 8410. */
  public static String inChinese(String number) {
    return EXTENSION_EN.matcher(number).replaceAll(" 轉 ");
  }

  /** The number as an English reader dials it: 1999 ext. 8410. */
  public static String inEnglish(String number) {
    return EXTENSION_ZH.matcher(number).replaceAll(" ext. ");
  }

  /**
   * The address by which a phone calls the number and, after a pause, its extension: {@code
   * tel:1999,8410}. From abroad too where it is no short number: {@code tel:+886227208889}.
   */
  public static String link(String number) {
    String[] parts = EXTENSION_ZH.matcher(inChinese(number)).replaceAll("轉").split("轉", 2);
    String main = digits(parts[0]);
    String dialled =
        main.startsWith("0") && main.length() >= SHORTEST_WITH_AREA
            ? "+886" + main.substring(1)
            : main;
    String extension = parts.length > 1 ? digits(parts[1]) : "";
    return "tel:" + dialled + (extension.isEmpty() ? "" : "," + extension);
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
