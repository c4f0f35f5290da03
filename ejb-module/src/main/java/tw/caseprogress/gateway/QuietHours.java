package tw.caseprogress.gateway;

import java.time.LocalTime;

/**
 * The hours in which nobody is woken by a text message, usually over midnight.
 *
 * @param from the first quiet minute
 * @param until the first minute that is not quiet any more; the same as {@code from} for none
 */
public record QuietHours(LocalTime from, LocalTime until) {

  /** From 21:00 to 08:00. */
  public static final QuietHours STANDARD = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

  /** No hour is quiet. */
  public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  /** Whether no hour is quiet. */
  public boolean isOff() {
    return from.equals(until);
  }

  /** Whether a time of day is quiet. */
  public boolean isQuietAt(LocalTime time) {
    boolean afterFrom = !time.isBefore(from);
    boolean beforeUntil = time.isBefore(until);
    return from.isAfter(until) ? afterFrom || beforeUntil : afterFrom && beforeUntil;
  }
}
