package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import tw.caseprogress.security.GuessRule;
import tw.caseprogress.security.PasswordHash;
import tw.caseprogress.security.PasswordRule;
import tw.caseprogress.security.SignInRule;

/**
 * The rules of this installation for signing in and for passwords.
 *
 * <p>System properties, read once: {@code caseprogress.password.minimum-length}, {@code .kinds},
 * {@code .minimum-age-days}, {@code .maximum-age-days}, {@code .remembered}, {@code .iterations};
 * {@code caseprogress.sign-in.attempts}, {@code .locked-minutes}.
 */
@ApplicationScoped
public class PasswordSettings {

  private static final String PASSWORD = "caseprogress.password.";
  private static final String SIGN_IN = "caseprogress.sign-in.";

  private final PasswordRule passwordRule =
      new PasswordRule(
          Integer.getInteger(PASSWORD + "minimum-length", PasswordRule.STANDARD.minimumLength()),
          Integer.getInteger(PASSWORD + "kinds", PasswordRule.STANDARD.kinds()),
          days(PASSWORD + "minimum-age-days", PasswordRule.STANDARD.minimumAge()),
          days(PASSWORD + "maximum-age-days", PasswordRule.STANDARD.maximumAge()),
          Integer.getInteger(PASSWORD + "remembered", PasswordRule.STANDARD.remembered()));
  private final SignInRule signInRule =
      new SignInRule(
          Integer.getInteger(SIGN_IN + "attempts", SignInRule.STANDARD.attempts()),
          Duration.ofMinutes(
              Long.getLong(
                  SIGN_IN + "locked-minutes", SignInRule.STANDARD.lockedFor().toMinutes())));
  private final GuessRule guessRule =
      GuessRule.USUAL.with(
          signInRule.lockedFor(),
          signInRule.attempts(),
          GuessRule.USUAL.calm().secret(),
          GuessRule.USUAL.calm().overall());
  private final PasswordHash passwordHash =
      new PasswordHash(
          Integer.getInteger(PASSWORD + "iterations", PasswordHash.MINIMUM_ITERATIONS));

  /** What a new password must be. */
  public PasswordRule passwordRule() {
    return passwordRule;
  }

  /** How often the password of an account may be guessed. */
  public GuessRule guessRule() {
    return guessRule;
  }

  /** How passwords are hashed. */
  public PasswordHash passwordHash() {
    return passwordHash;
  }

  private static Duration days(String property, Duration standard) {
    return Duration.ofDays(Long.getLong(property, standard.toDays()));
  }
}
