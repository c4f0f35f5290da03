package tw.caseprogress.owncontact;

import java.util.Optional;
import java.util.random.RandomGenerator;
import tw.caseprogress.typed.TypedLine;

/** A one-time code: six digits, which can be read out and typed on any keyboard. */
public record OneTimeCode(String digits) {

  private static final int VALUES = 1_000_000;

  /** Any of them, each as likely as the others. */
  public static OneTimeCode draw(RandomGenerator random) {
    return new OneTimeCode(String.format("%06d", random.nextInt(VALUES)));
  }

  /** What was typed, whatever its width, blanks and dashes; empty if it can be no code. */
  public static Optional<OneTimeCode> read(String typed) {
    String digits = TypedLine.numeric(typed).replaceAll("[- ]", "");
    return Optional.of(digits).filter(text -> text.matches("\\d{6}")).map(OneTimeCode::new);
  }

  /** Shows nothing: it is a secret. */
  @Override
  public String toString() {
    return "OneTimeCode";
  }
}
