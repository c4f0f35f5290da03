package tw.caseprogress.security;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides the greater part of personal data so that a list can tell people apart without naming them.
 *
 * <p>The number of hidden characters is the same for long and short values: a mask does not tell
 * how long the hidden part is. {@code null} and blank values give empty text.
 */
public final class Masking {

  private static final String HIDDEN_NAME = "○○";
  private static final String HIDDEN = "***";
  private static final int HIDDEN_OF_IDENTITY_NUMBER = 4;

  // Longest first: 股份有限公司 ends with 有限公司.
  private static final List<String> LEGAL_FORMS =
      List.of(
          "股份有限公司", "有限公司", "公司", "財團法人", "社團法人", "基金會", "協會", "合作社", "商號", "工作室", "事務所", "企業社",
          "商行", "行號");
  private static final Pattern MOBILE = Pattern.compile("(?:\\+886|0)(9\\d{2})\\d{3}(\\d{3})");

  private Masking() {}

  /**
   * A name with the first character of the surname left: 王○○, and 歐○○ for the compound 歐陽.
   *
   * <p>An organisation keeps its legal form behind the mask (大○○股份有限公司). A name in Latin letters
   * keeps the first letter of the surname, which is the word before a comma, else the last word:
   * {@code S***} for both "Mary Smith" and "Smith, Mary".
   */
  public static String name(String name) {
    if (isBlank(name)) {
      return "";
    }
    String trimmed = name.strip();
    if (isLatin(trimmed)) {
      return firstCharacter(latinSurname(trimmed)) + HIDDEN;
    }
    for (String form : LEGAL_FORMS) {
      if (trimmed.endsWith(form) && trimmed.length() > form.length()) {
        return firstCharacter(trimmed) + HIDDEN_NAME + form;
      }
    }
    return firstCharacter(trimmed) + HIDDEN_NAME;
  }

  /** An identity number without its last four characters: A12345****; four or fewer all go. */
  public static String identityNumber(String identityNumber) {
    if (isBlank(identityNumber)) {
      return "";
    }
    String trimmed = identityNumber.strip();
    int shown = Math.max(0, trimmed.length() - HIDDEN_OF_IDENTITY_NUMBER);
    return trimmed.substring(0, shown) + "*".repeat(HIDDEN_OF_IDENTITY_NUMBER);
  }

  /**
   * A mobile number without its middle, in national form: 0912***678 for both 0912345678 and
   * +886912345678. Any other number keeps its last three digits alone.
   */
  public static String mobile(String mobile) {
    if (isBlank(mobile)) {
      return "";
    }
    String compact = mobile.replaceAll("[\\s()-]", "");
    Matcher matcher = MOBILE.matcher(compact);
    if (matcher.matches()) {
      return "0" + matcher.group(1) + HIDDEN + matcher.group(2);
    }
    return compact.length() <= 6 ? HIDDEN : HIDDEN + compact.substring(compact.length() - 3);
  }

  /** An e-mail address with the first character before the @ and the host: w***@example.tw. */
  public static String email(String email) {
    if (isBlank(email)) {
      return "";
    }
    String trimmed = email.strip();
    int at = trimmed.lastIndexOf('@');
    if (at < 1) {
      return HIDDEN;
    }
    return firstCharacter(trimmed) + HIDDEN + trimmed.substring(at);
  }

  private static boolean isBlank(String value) {
    return value == null || value.isBlank();
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }

  private static String latinSurname(String name) {
    int comma = name.indexOf(',');
    if (comma > 0) {
      return name.substring(0, comma).strip();
    }
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  // A code point, so that a rare Han character of two UTF-16 units stays whole.
  private static String firstCharacter(String text) {
    return text.substring(0, text.offsetByCodePoints(0, 1));
  }
}
