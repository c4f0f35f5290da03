package tw.caseprogress.security;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.typed.TypedLine;

/**
 * Hides the greater part of personal data so that a list can tell people apart without naming them.
 *
 * <p>The number of hidden characters is the same for long and short values: a mask does not tell
 * how long the hidden part is. {@code null} and blank values give empty text.
 */
public final class Masking {

  private static final String HIDDEN = "***";
  private static final int HIDDEN_OF_IDENTITY_NUMBER = 4;

  // what a reader takes for one: surrogate pairs and combining marks stay whole
  private static final Pattern CHARACTER = Pattern.compile("\\X");
  private static final Pattern MOBILE = Pattern.compile("(?:\\+886|0)(9\\d{2})\\d{3}(\\d{3})");

  private static final Pattern PLACE =
      Pattern.compile("(?:\\d{3,6} ?)?(\\p{IsHan}{2}[縣市](?:\\p{IsHan}{1,3}?[鄉鎮市區])?)");

  private Masking() {}

  /**
   * A name with one character left, by the custom of its script (ADR 117): of Han the first, 王○○,
   * and 歐○○ for the compound 歐陽; of Latin letters the first of the surname, {@code S***} for "Mary
   * Smith" and "Smith, Mary", {@code N***} for "Nguyễn Thị Bích"; of others the first of the name.
   * An organisation keeps its legal form behind the mask (大○○股份有限公司).
   */
  public static String name(String name) {
    return name == null || name.isEmpty() ? "" : MaskedName.of(name);
  }

  /** An identity number without its last four characters: A12345****; four or fewer all go. */
  public static String identityNumber(String identityNumber) {
    if (TypedLine.isBlank(identityNumber)) {
      return "";
    }
    String trimmed = TypedLine.technical(identityNumber);
    int shown = Math.max(0, trimmed.length() - HIDDEN_OF_IDENTITY_NUMBER);
    return trimmed.substring(0, shown) + "*".repeat(HIDDEN_OF_IDENTITY_NUMBER);
  }

  /**
   * A mobile number without its middle, in national form: 0912***678 for both 0912345678 and
   * +886912345678. Any other number keeps its last three digits alone.
   */
  public static String mobile(String mobile) {
    if (TypedLine.isBlank(mobile)) {
      return "";
    }
    String compact = TypedLine.numeric(mobile).replaceAll("[ ()-]", "");
    Matcher matcher = MOBILE.matcher(compact);
    if (matcher.matches()) {
      return "0" + matcher.group(1) + HIDDEN + matcher.group(2);
    }
    return compact.length() <= 6 ? HIDDEN : HIDDEN + compact.substring(compact.length() - 3);
  }

  /** A landline with its area code and its last three digits, without extension: 02-***889. */
  public static String landline(String landline) {
    if (TypedLine.isBlank(landline)) {
      return "";
    }
    String number = landline.split("#", 2)[0];
    int area = number.indexOf('-');
    return number.substring(0, area + 1) + HIDDEN + number.substring(number.length() - 3);
  }

  /** An address with its city and district alone, 臺北市信義區***; of any other form nothing. */
  public static String postalAddress(String address) {
    if (TypedLine.isBlank(address)) {
      return "";
    }
    Matcher place = PLACE.matcher(address);
    return place.lookingAt() ? place.group(1) + HIDDEN : HIDDEN;
  }

  /** An e-mail address with the first character before the @ and the host: w***@example.tw. */
  public static String email(String email) {
    if (TypedLine.isBlank(email)) {
      return "";
    }
    String trimmed = TypedLine.technical(email);
    int at = trimmed.lastIndexOf('@');
    if (at < 1) {
      return HIDDEN;
    }
    return firstCharacter(trimmed) + HIDDEN + trimmed.substring(at);
  }

  private static String firstCharacter(String text) {
    Matcher character = CHARACTER.matcher(text);
    return character.lookingAt() ? character.group() : "";
  }
}
