package tw.caseprogress.casefile;

import java.util.Objects;
import java.util.random.RandomGenerator;
import tw.caseprogress.typed.TypedDigits;
import tw.caseprogress.typed.TypedLabel;

/**
 * The secret that opens a case's progress together with its number: 8 digits made by the system.
 *
 * <p>{@link #toString()} never shows them.
 */
public record QueryPassword(String digits) {

  private static final int LENGTH = 8;

  public QueryPassword {
    Objects.requireNonNull(digits, "digits");
    if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new MalformedQueryPasswordException(digits.length(), "");
    }
  }

  /** Draws a new one; the generator must be a cryptographic one. */
  public static QueryPassword draw(RandomGenerator random) {
    return new QueryPassword(String.format("%08d", random.nextInt(100_000_000)));
  }

  /**
   * Reads what a person typed or pasted: label, blanks, dashes and full-width digits are accepted.
   *
   * @throws MalformedQueryPasswordException if it is not 8 digits, or something is left over
   */
  public static QueryPassword parse(String typed) {
    TypedDigits read = TypedDigits.read(typed, TypedLabel.QUERY_PASSWORD);
    if (!read.isWhole()) {
      throw new MalformedQueryPasswordException(read.digits().length(), read.leftover());
    }
    return new QueryPassword(read.digits());
  }

  @Override
  public String toString() {
    return "QueryPassword[********]";
  }
}
