package tw.caseprogress.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/**
 * For how many days each {@link Perishable} is kept.
 *
 * @param days one for each
 */
public record KeepingTimes(Map<Perishable, Integer> days) {

  /** The name of every setting begins with it. */
  public static final String PREFIX = "CASEPROGRESS_KEEP_";

  private static final int MOST_DAYS = 36_500;

  public KeepingTimes {
    days = Map.copyOf(days);
  }

  /**
   * Reads the settings by their names; what is not set is kept as long as usual.
   *
   * @throws IllegalArgumentException if one is no number of days, or too few; the message names it
   */
  public static KeepingTimes of(Map<String, String> settings) {
    Map<Perishable, Integer> days = new EnumMap<>(Perishable.class);
    for (Perishable kind : Perishable.values()) {
      String text = settings.getOrDefault(PREFIX + kind, "").strip();
      days.put(kind, text.isEmpty() ? kind.usualDays() : days(kind, text));
    }
    return new KeepingTimes(days);
  }

  private static int days(Perishable kind, String text) {
    int days = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
    if (days < kind.leastDays() || days > MOST_DAYS) {
      throw new IllegalArgumentException(
          PREFIX
              + kind
              + ": it is a whole number of days from "
              + kind.leastDays()
              + " to "
              + MOST_DAYS
              + ", not "
              + text);
    }
    return days;
  }

  /** What came before this moment is not kept any more on a day. */
  public Instant end(Perishable kind, LocalDate day, ZoneId zone) {
    return day.minusDays(days.get(kind)).atStartOfDay(zone).toInstant();
  }
}
