package tw.caseprogress.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which days a night counts besides its own: those before it that no night has counted. */
public final class MissedDays {

  /** A night looks back so far at most; what lies behind is counted from the console. */
  public static final int MOST = 92;

  private MissedDays() {}

  /**
   * The days to count, the oldest first; the last is the business date, counted before or not.
   *
   * @param since the first day of which there may be figures; empty: none before the business date
   * @param counted the days that have been counted
   */
  public static List<LocalDate> upTo(
      LocalDate businessDate, Optional<LocalDate> since, Set<LocalDate> counted) {
    LocalDate earliest = earliest(businessDate);
    LocalDate first =
        since
            .filter(day -> !day.isAfter(businessDate))
            .map(day -> day.isBefore(earliest) ? earliest : day)
            .orElse(businessDate);
    return first
        .datesUntil(businessDate.plusDays(1))
        .filter(day -> day.equals(businessDate) || !counted.contains(day))
        .toList();
  }

  /** The first day that a night of this business date looks at. */
  public static LocalDate earliest(LocalDate businessDate) {
    return businessDate.minusDays(MOST - 1L);
  }
}
