package tw.caseprogress.security;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * What a password must be, and how long it may and must be kept (資通安全責任等級分級辦法, annex 10:
 * complexity, minimum and maximum age, no reuse of the last three).
 *
 * @param minimumLength in characters, rare Han characters counted once
 * @param kinds how many of small letters, capitals, digits and other characters, 1 to 4; a
 *     character of a script without capitals, such as Han, is an other character
 * @param minimumAge before this age a password is not replaced, so that the last ones cannot be run
 *     through in a minute; a password that must be changed is exempt
 * @param maximumAge from this age on a password must be changed
 * @param remembered how many latest passwords may not be used again, the current one included
 */
public record PasswordRule(
    int minimumLength, int kinds, Duration minimumAge, Duration maximumAge, int remembered) {

  /**
   * Twelve characters of three kinds; kept a day at least and 90 at most; not one of the last 3.
   */
  public static final PasswordRule STANDARD =
      new PasswordRule(12, 3, Duration.ofDays(1), Duration.ofDays(90), 3);

  private static final int MAXIMUM_LENGTH = 200;

  /** The faults of a password by itself; none if it may be used. */
  public Set<PasswordFault> faults(String password, String login) {
    Set<PasswordFault> faults = EnumSet.noneOf(PasswordFault.class);
    int length = password.codePointCount(0, password.length());
    if (length < minimumLength) {
      faults.add(PasswordFault.TOO_SHORT);
    }
    if (length > MAXIMUM_LENGTH) {
      faults.add(PasswordFault.TOO_LONG);
    }
    if (kindsIn(password) < kinds) {
      faults.add(PasswordFault.TOO_UNIFORM);
    }
    if (password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
      faults.add(PasswordFault.HOLDS_LOGIN);
    }
    return faults;
  }

  /** Whether a password changed at one moment may be replaced at another. */
  public boolean mayReplace(Instant changedAt, Instant now) {
    return !now.isBefore(changedAt.plus(minimumAge));
  }

  /** Whether a password changed at one moment is too old at another. */
  public boolean isTooOld(Instant changedAt, Instant now) {
    return !now.isBefore(changedAt.plus(maximumAge));
  }

  private static long kindsIn(String password) {
    IntPredicate small = Character::isLowerCase;
    IntPredicate capital = Character::isUpperCase;
    IntPredicate digit = Character::isDigit;
    IntPredicate other = small.or(capital).or(digit).negate();
    return Stream.of(small, capital, digit, other)
        .filter(kind -> password.codePoints().anyMatch(kind))
        .count();
  }
}
