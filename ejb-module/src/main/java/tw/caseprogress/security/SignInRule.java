package tw.caseprogress.security;

import java.time.Duration;

/**
 * When repeated failures lock an account for the network that they come from.
 *
 * @param attempts the failure that locks, 1 or more
 * @param lockedFor how long nobody can sign in from there, at least 15 minutes for a city service
 *     (資通安全責任等級分級辦法, annex 10)
 */
public record SignInRule(int attempts, Duration lockedFor) {

  /** Five failures, fifteen minutes. */
  public static final SignInRule STANDARD = new SignInRule(5, Duration.ofMinutes(15));

  public SignInRule {
    if (attempts < 1 || lockedFor.isNegative() || lockedFor.isZero()) {
      throw new IllegalArgumentException("Not a rule: " + attempts + " attempts, " + lockedFor);
    }
  }
}
