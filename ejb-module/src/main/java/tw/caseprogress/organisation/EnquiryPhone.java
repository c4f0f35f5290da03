package tw.caseprogress.organisation;

/**
 * The number at which a unit is asked, as its files write it: an extension follows 轉, as in 1999 轉
 * 8410.
 */
public final class EnquiryPhone {

  private EnquiryPhone() {}

  /** The number as an English reader dials it: 1999 ext. 8410. */
  public static String inEnglish(String number) {
    return number.replaceAll("\\s*轉\\s*", " ext. ");
  }
}
