package tw.caseprogress.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A time during which no day of the limit is counted; both its days are included.
 *
 * @param reason why
 * @param from the first day that is not counted, e.g. the day of the supplement notice
 * @param to the last day that is not counted, e.g. the day the supplement arrives; null while the
 *     pause is open
 */
public record ClockPause(PauseReason reason, LocalDate from, LocalDate to) {

  public ClockPause {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(from, "from");
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("A pause from " + from + " cannot end on " + to);
    }
  }

  /** A pause that goes on until further notice. */
  public static ClockPause open(PauseReason reason, LocalDate from) {
    return new ClockPause(reason, from, null);
  }

  /** A supplement that was asked for and arrived. */
  public static ClockPause supplement(LocalDate notifiedOn, LocalDate arrivedOn) {
    return new ClockPause(PauseReason.SUPPLEMENT, notifiedOn, arrivedOn);
  }

  /** This pause, ended on a day that is still part of it. */
  public ClockPause endedOn(LocalDate lastDay) {
    return new ClockPause(reason, from, lastDay);
  }

  /** The last day; empty while the pause is open. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(to);
  }

  public boolean isOpen() {
    return to == null;
  }

  /** Whether the day lies in the pause; an open one covers every day from its first. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
