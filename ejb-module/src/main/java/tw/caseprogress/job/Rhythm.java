package tw.caseprogress.job;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When the timer of a job begins a run, and how much later that may be.
 *
 * @param daily the time of day; empty for a job that begins when there is something to do
 * @param workingDaysOnly whether it rests on days off
 * @param grace how long after its time a run may be missing
 * @param patience how long a run may take, however short the others were
 */
public record Rhythm(
    Optional<LocalTime> daily, boolean workingDaysOnly, Duration grace, Duration patience) {

  /** The longest row of days off, with much to spare. */
  private static final int DAYS_BACK = 31;

  static Rhythm nightly(int hour) {
    return daily(LocalTime.of(hour, 0), false);
  }

  static Rhythm onWorkingDays(int hour, int minute) {
    return daily(LocalTime.of(hour, minute), true);
  }

  private static Rhythm daily(LocalTime at, boolean workingDaysOnly) {
    return new Rhythm(
        Optional.of(at), workingDaysOnly, Duration.ofMinutes(30), Duration.ofHours(2));
  }

  static Rhythm whenDue(Duration grace) {
    return new Rhythm(Optional.empty(), false, grace, Duration.ofHours(1));
  }

  /**
   * The last time at which a run was to begin; empty if the clock does not say, or the days before
   * were all off.
   */
  public Optional<ZonedDateTime> lastStart(ZonedDateTime now, Predicate<LocalDate> isWorkingDay) {
    if (daily.isEmpty()) {
      return Optional.empty();
    }
    for (int back = 0; back <= DAYS_BACK; back++) {
      ZonedDateTime start =
          now.toLocalDate().minusDays(back).atTime(daily.get()).atZone(now.getZone());
      if (!start.isAfter(now) && (!workingDaysOnly || isWorkingDay.test(start.toLocalDate()))) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }
}
