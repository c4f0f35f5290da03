package tw.caseprogress.casefile;

import java.util.Objects;
import tw.caseprogress.typed.RocDate;
import tw.caseprogress.typed.TypedDigits;
import tw.caseprogress.typed.TypedLabel;

/**
 * The number by which everybody names a case: 13 digits, shown as {@code 115-4826-1903-57}.
 *
 * <p>The ROC year of registration (3), nine digits without visible order, and a check digit after
 * Damm, which catches every single wrong digit and every swap of neighbours. A mistyped number is
 * therefore known as such before any look-up.
 */
public record CaseNumber(String digits) {

  static final int LENGTH = 13;

  public CaseNumber {
    Objects.requireNonNull(digits, "digits");
    if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw MalformedCaseNumberException.digits(digits.length());
    }
    if (DammDigit.interim(digits) != 0) {
      throw MalformedCaseNumberException.checkDigit();
    }
  }

  /**
   * Builds the number of a year from its nine inner digits.
   *
   * @param year the common year of registration, 1912 to 2910
   * @param inner 0 to 999,999,999
   */
  public static CaseNumber of(int year, long inner) {
    int rocYear = RocDate.year(year);
    if (rocYear < 1 || rocYear > 999 || inner < 0 || inner > 999_999_999L) {
      throw new IllegalArgumentException("No case number for year " + year + ", inner " + inner);
    }
    String payload = String.format("%03d%09d", rocYear, inner);
    return new CaseNumber(payload + DammDigit.interim(payload));
  }

  /**
   * Reads what a person typed or pasted: label, blanks, dashes and full-width digits are accepted.
   *
   * @throws MalformedCaseNumberException if something is left over, it is not 13 digits, or the
   *     check digit is wrong
   */
  public static CaseNumber parse(String typed) {
    TypedDigits read = TypedDigits.read(typed, TypedLabel.CASE_NUMBER);
    if (!read.isWhole()) {
      throw MalformedCaseNumberException.leftover(read.leftover());
    }
    return new CaseNumber(read.digits());
  }

  /** The number as it is printed and read aloud: {@code 115-4826-1903-57}. */
  public String shown() {
    return digits.substring(0, 3)
        + '-'
        + digits.substring(3, 7)
        + '-'
        + digits.substring(7, 11)
        + '-'
        + digits.substring(11);
  }

  @Override
  public String toString() {
    return shown();
  }
}
