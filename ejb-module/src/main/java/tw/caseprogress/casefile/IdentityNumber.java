package tw.caseprogress.casefile;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number by which a person or company is identified.
 *
 * <p>Identity and resident numbers (A123456789) and company numbers (8 digits) carry a check digit,
 * which must hold; passport numbers are taken as they are.
 */
public final class IdentityNumber {

  private static final Pattern PERSON = Pattern.compile("[A-Z][1289]\\d{8}");
  private static final Pattern COMPANY = Pattern.compile("\\d{8}");
  private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{6,20}");
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
  private static final int[] COMPANY_WEIGHTS = {1, 2, 1, 2, 1, 2, 4, 1};

  private IdentityNumber() {}

  /** The number without spaces, letters in upper case. */
  public static String normalised(String typed) {
    return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  /** Whether a normalised number is one of the known forms and its check digit holds. */
  public static boolean isWellFormed(String number) {
    if (PERSON.matcher(number).matches()) {
      return personSum(number) % 10 == 0;
    }
    if (COMPANY.matcher(number).matches()) {
      return companyHolds(number);
    }
    return PASSPORT.matcher(number).matches();
  }

  private static int personSum(String number) {
    int letter = LETTERS.indexOf(number.charAt(0)) + 10;
    int sum = letter / 10 + letter % 10 * 9;
    for (int i = 1; i < 9; i++) {
      sum += (number.charAt(i) - '0') * (9 - i);
    }
    return sum + number.charAt(9) - '0';
  }

  /** Since 2023 the weighted digit sum is a multiple of 5; a seventh digit 7 may count 0 or 1. */
  private static boolean companyHolds(String number) {
    int sum = 0;
    for (int i = 0; i < COMPANY_WEIGHTS.length; i++) {
      int product = (number.charAt(i) - '0') * COMPANY_WEIGHTS[i];
      sum += product / 10 + product % 10;
    }
    return sum % 5 == 0 || number.charAt(6) == '7' && (sum + 1) % 5 == 0;
  }
}
