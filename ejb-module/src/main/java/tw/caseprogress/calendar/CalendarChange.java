package tw.caseprogress.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One change of the calendar; each has a higher number than the one before.
 *
 * @param id its number
 * @param kind what it was
 * @param firstDay the first day that became another; empty if none did
 * @param lastDay the last day that became another; empty if none did
 * @param area where they became others; empty: everywhere
 * @param sourceDocument what it rests on
 * @param changedBy the login of who made it
 * @param changedAt when
 */
public record CalendarChange(
    long id,
    CalendarChangeKind kind,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    Optional<ClosureArea> area,
    String sourceDocument,
    String changedBy,
    Instant changedAt) {

  public CalendarChange {
    Objects.requireNonNull(kind, "kind");
    if (firstDay.isPresent() != lastDay.isPresent()) {
      throw new IllegalArgumentException("Days begin and end, or there are none");
    }
  }

  /**
   * The earliest due date that it may move; empty if no day became another.
   *
   * <p>A case that would have run into a year without a calendar was left on a day of the year
   * before. So an edition, which may be the first of its year, reaches back over that one.
   */
  public Optional<LocalDate> firstDueOn() {
    return firstDay.map(kind::firstDueOn);
  }

  /** Whether an office at this place sees any day differently. */
  public boolean reaches(OfficePlace place) {
    return firstDay.isPresent() && area.map(place::liesIn).orElse(true);
  }
}
