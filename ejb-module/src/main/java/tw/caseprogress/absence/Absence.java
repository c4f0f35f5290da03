package tw.caseprogress.absence;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days on which an officer is away, and the colleague who stands in meanwhile.
 *
 * <p>Days are whole days of the office clock. It ends by itself: on the day after the last one the
 * officer is back.
 *
 * @param from the first day
 * @param until the last day, not before the first
 */
public record Absence(String login, String deputyLogin, LocalDate from, LocalDate until) {

  public Absence {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(deputyLogin, "deputyLogin");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
  }

  /** Whether the officer is away on a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** Whether both have a day in common. */
  public boolean overlaps(Absence other) {
    return !other.until.isBefore(from) && !other.from.isAfter(until);
  }
}
