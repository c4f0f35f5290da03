package tw.caseprogress.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of the journal of a case's due date.
 *
 * @param before the date that held last; empty only if none ever did
 * @param after the date that holds from then on; empty: the clock is stopped
 * @param cause why
 * @param calendar the change of the calendar behind it, if that is the cause
 * @param changedBy who caused it; a login, or the name where the reader gives names
 * @param changedAt when it was written
 */
public record DueDateStep(
    Optional<LocalDate> before,
    Optional<LocalDate> after,
    DueDateCause cause,
    Optional<CalendarCause> calendar,
    String changedBy,
    Instant changedAt) {

  public DueDateStep {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(changedAt, "changedAt");
  }

  /** The same line, told by another name of who caused it. */
  public DueDateStep by(String name) {
    return new DueDateStep(before, after, cause, calendar, name, changedAt);
  }
}
