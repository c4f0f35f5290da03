package tw.caseprogress.deadline;

import java.util.Locale;
import java.util.Objects;

/**
 * How long an agency may take for a case of one type (處理時限).
 *
 * @param length how many units, 1 or more
 * @param unit what is counted
 */
public record HandlingLimit(int length, LimitUnit unit) {

  public HandlingLimit {
    Objects.requireNonNull(unit, "unit");
    if (length < 1) {
      throw new IllegalArgumentException("A handling limit is at least 1, not " + length);
    }
  }

  public static HandlingLimit workingDays(int length) {
    return new HandlingLimit(length, LimitUnit.WORKING_DAY);
  }

  /** In words, e.g. {@code 10 working days}. */
  @Override
  public String toString() {
    String word = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return length + " " + word + (length == 1 ? "" : "s");
  }
}
