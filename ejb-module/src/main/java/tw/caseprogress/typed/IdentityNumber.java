package tw.caseprogress.typed;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number by which a person or company is identified.
 *
 * <p>Numbers of Taiwan carry a check digit, which must hold. None of them is ever taken for a
 * passport because something of it is wrong: only who says so has a passport.
 */
public final class IdentityNumber {

  private static final String SEPARATORS = " -.";
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
  private static final int[] COMPANY_WEIGHTS = {1, 2, 1, 2, 1, 2, 4, 1};
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PERSON = Pattern.compile("[A-Z]\\d+");
  private static final Pattern RESIDENT = Pattern.compile("[A-Z][89]\\d*");
  private static final Pattern OLD_RESIDENT = Pattern.compile("[A-Z][A-D]\\d+");

  private IdentityNumber() {}

  /**
   * Reads a number as typed or pasted.
   *
   * @param kind what was chosen; empty if it is to be told by its form, which is a passport only
   *     where it cannot be another number mistyped
   */
  public static Reading<String> read(String typed, Optional<IdentityKind> kind) {
    String value = Wrapping.off(TypedLine.numeric(typed), TypedLabel.IDENTITY_NUMBER);
    String leftover = Leftover.of(value, c -> isLetterOrDigit(c) || SEPARATORS.indexOf(c) >= 0);
    if (!leftover.isEmpty()) {
      return Reading.wrong("identityLeftover", leftover);
    }
    String number = upperCase(value);
    return read(number, kind.orElseGet(() -> guess(number)));
  }

  private static boolean isLetterOrDigit(int character) {
    return character >= '0' && character <= '9'
        || character >= 'A' && character <= 'Z'
        || character >= 'a' && character <= 'z';
  }

  private static String upperCase(String value) {
    StringBuilder number = new StringBuilder();
    value
        .codePoints()
        .filter(IdentityNumber::isLetterOrDigit)
        .map(Character::toUpperCase)
        .forEach(number::appendCodePoint);
    return number.toString();
  }

  private static IdentityKind guess(String number) {
    if (DIGITS.matcher(number).matches()) {
      return IdentityKind.COMPANY;
    }
    if (RESIDENT.matcher(number).matches() || OLD_RESIDENT.matcher(number).matches()) {
      return IdentityKind.RESIDENT_ID;
    }
    return PERSON.matcher(number).matches() ? IdentityKind.NATIONAL_ID : IdentityKind.PASSPORT;
  }

  private static Reading<String> read(String number, IdentityKind kind) {
    if (kind.hasForm(number)) {
      return holds(number, kind) ? Reading.of(number) : Reading.wrong(kind.code() + "CheckDigit");
    }
    Optional<IdentityKind> other =
        Stream.of(IdentityKind.values())
            .filter(candidate -> candidate != IdentityKind.PASSPORT)
            .filter(candidate -> candidate.hasForm(number) && holds(number, candidate))
            .findFirst();
    if (other.isPresent()) {
      return Reading.wrong(other.get().code() + "Instead");
    }
    if (kind.isTooShort(number)) {
      return Reading.wrong(kind.code() + "TooShort", number.length());
    }
    return Reading.wrong(
        kind.code() + (kind.isTooLong(number) ? "TooLong" : "Form"), number.length());
  }

  private static boolean holds(String number, IdentityKind kind) {
    return switch (kind) {
      case NATIONAL_ID, RESIDENT_ID -> personSum(number) % 10 == 0;
      case COMPANY -> companyHolds(number);
      case PASSPORT -> true;
    };
  }

  /** Of the old form the second letter counts by the last digit of its own number. */
  private static int personSum(String number) {
    int letter = letter(number.charAt(0));
    int sum = letter / 10 + letter % 10 * 9;
    for (int i = 1; i < 9; i++) {
      char character = number.charAt(i);
      int digit = Character.isDigit(character) ? character - '0' : letter(character) % 10;
      sum += digit * (9 - i);
    }
    return sum + number.charAt(9) - '0';
  }

  private static int letter(char letter) {
    return LETTERS.indexOf(letter) + 10;
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
