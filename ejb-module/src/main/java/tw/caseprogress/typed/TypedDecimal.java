package tw.caseprogress.typed;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number with at most two decimals as people type it: digits and a point, of any width. */
public final class TypedDecimal {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

  private TypedDecimal() {}

  /** Finds the number that a text stands for; empty when it is none, or out of its bounds. */
  public static Optional<BigDecimal> find(String typed, BigDecimal least, BigDecimal most) {
    return Optional.of(TypedLine.numeric(typed))
        .filter(text -> DIGITS.matcher(text).matches())
        .map(BigDecimal::new)
        .filter(number -> number.compareTo(least) >= 0 && number.compareTo(most) <= 0);
  }
}
