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

  private EnquiryPhone() {}

  /** The number as a Chinese reader dials it: 1999 轉 8410. */
  public static String inChinese(String number) {
    return EXTENSION_EN.matcher(number).replaceAll(" 轉 ");
  }

  /** The number as an English reader dials it: 1999 ext. 8410. */
  public static String inEnglish(String number) {
    return EXTENSION_ZH.matcher(number).replaceAll(" ext. ");
  }
}
