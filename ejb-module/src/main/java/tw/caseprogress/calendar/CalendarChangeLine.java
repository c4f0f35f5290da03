package tw.caseprogress.calendar;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A change of the calendar and what it did to the running cases.
 *
 * @param moved how many due dates it moved; empty while it has not reached all of them, and for a
 *     change of no day
 */
public record CalendarChangeLine(CalendarChange change, OptionalLong moved) {

  public CalendarChangeLine {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(moved, "moved");
  }

  /** Whether the running cases are still to be reached. */
  public boolean isUnderWay() {
    return moved.isEmpty() && change.firstDay().isPresent();
  }
}
