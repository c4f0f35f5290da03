package tw.caseprogress.statistics;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many working days the closed cases used, pauses left out.
 *
 * @param cases cases by the working days they used
 */
public record WorkingDaysUsed(SortedMap<Integer, Long> cases) {

  /** Keeps its own copy. */
  public WorkingDaysUsed {
    cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
  }

  /** How many cases these are. */
  public long count() {
    return cases.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The days within which half of the cases were closed; empty where none was. */
  public OptionalInt median() {
    return within(1, 2);
  }

  /** The days within which nine of ten cases were closed; empty where none was. */
  public OptionalInt nineOfTen() {
    return within(9, 10);
  }

  /** The fewest days within which at least part/whole of the cases were closed. */
  private OptionalInt within(int part, int whole) {
    long count = count();
    long closed = 0;
    for (Map.Entry<Integer, Long> days : cases.entrySet()) {
      closed += days.getValue();
      if (closed * whole >= count * part) {
        return OptionalInt.of(days.getKey());
      }
    }
    return OptionalInt.empty();
  }
}
