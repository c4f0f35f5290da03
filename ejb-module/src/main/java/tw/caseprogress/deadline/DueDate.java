package tw.caseprogress.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The last day on which closing the case is on time (限辦日期), and whether it can still move.
 *
 * @param on the due date; while the clock stands still, the one that would hold if it went on the
 *     day after {@code asOf}
 * @param state whether the clock runs
 * @param asOf the day for which this was derived
 */
public record DueDate(LocalDate on, ClockState state, LocalDate asOf) {

  public DueDate {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(asOf, "asOf");
  }

  /** The date if it is fixed; empty while the clock stands still (暫停計算) or has not started. */
  public Optional<LocalDate> fixed() {
    return isProvisional() ? Optional.empty() : Optional.of(on);
  }

  /** Whether closing the case on a day would be late; on the due date itself it is on time. */
  public boolean isPassedOn(LocalDate day) {
    return day.isAfter(on);
  }

  /** Whether the date is only a projection, because the clock does not run. */
  public boolean isProvisional() {
    return state != ClockState.RUNNING;
  }
}
