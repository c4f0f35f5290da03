package tw.caseprogress.casefile;

import java.util.Objects;
import java.util.Optional;

/**
 * A value of a case before and after it was put right.
 *
 * @param before as {@link CorrectedField} has it; empty text if there was none
 * @param after likewise
 */
public record CorrectedValue(CorrectedField field, String before, String after) {

  public CorrectedValue {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** What was put right of a value; empty if it is the same as before. */
  public static Optional<CorrectedValue> of(
      CorrectedField field, Optional<?> before, Optional<?> after) {
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new CorrectedValue(field, text(before), text(after)));
  }

  /** The value as it was before again. */
  public CorrectedValue takenBack() {
    return new CorrectedValue(field, after, before);
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
