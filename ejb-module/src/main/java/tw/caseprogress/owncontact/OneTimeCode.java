package tw.caseprogress.owncontact;

import java.util.Optional;
import java.util.random.RandomGenerator;
import tw.caseprogress.typed.TypedDigits;
import tw.caseprogress.typed.TypedLabel;

/** A one-time code: six digits, which can be read out and typed on any keyboard. */
public record OneTimeCode(String digits) {

  private static final int LENGTH = 6;
  private static final int VALUES = 1_000_000;

  /** Any of them, each as likely as the others. */
  public static OneTimeCode draw(RandomGenerator random) {
    return new OneTimeCode(String.format("%06d", random.nextInt(VALUES)));
  }

  /** What was typed, with its label, in any width, with blanks; empty if it can be no code. */
  public static Optional<OneTimeCode> read(String typed) {
    TypedDigits read = TypedDigits.read(typed, TypedLabel.ONE_TIME_CODE);
    return Optional.of(read)
        .filter(TypedDigits::isWhole)
        .map(TypedDigits::digits)
        .filter(digits -> digits.length() == LENGTH)
        .map(OneTimeCode::new);
  }

  /** Shows nothing: it is a secret. */
  @Override
  public String toString() {
    return "OneTimeCode";
  }
}
