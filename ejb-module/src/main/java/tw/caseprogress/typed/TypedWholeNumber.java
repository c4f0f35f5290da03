package tw.caseprogress.typed;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A whole number as people type it: digits alone, of any width.
 *
 * <p>{@code 1.5}, {@code 1e3}, {@code 1,000} and {@code 10 天} are none: nothing of what was typed
 * is overlooked.
 */
public final class TypedWholeNumber {

  // 18 digits fit into a long
  private static final Pattern DIGITS = Pattern.compile("0*(\\d{1,18})");

  private TypedWholeNumber() {}

  /** Finds the number that a text stands for; empty when it is none, or out of its bounds. */
  public static Optional<Long> find(String typed, long least, long most) {
    return Optional.of(DIGITS.matcher(TypedLine.numeric(typed)))
        .filter(digits -> digits.matches())
        .map(digits -> Long.valueOf(digits.group(1)))
        .filter(number -> number >= least && number <= most);
  }
}
