package tw.caseprogress.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.calendar.OfficeClosure;

/**
 * One line of a deadline ledger.
 *
 * @param date the day
 * @param kind what the day is to the deadline
 * @param workingDay whether the offices work on it, be it only part of the day
 * @param counted its place in the count: 1 for the first day of the limit, going on through the
 *     extension; for a limit in hours the hours that had run by its end; 0 if not counted
 * @param due whether it is the due date
 * @param remark what the office calendar says about it, in Chinese, e.g. 中秋節; often empty
 * @param pause the pause that keeps it from being counted, if one does
 * @param closure the closure of that day, if there is one, full or in part
 */
public record LedgerDay(
    LocalDate date,
    LedgerDayKind kind,
    boolean workingDay,
    int counted,
    boolean due,
    String remark,
    Optional<ClockPause> pause,
    Optional<OfficeClosure> closure) {

  public LedgerDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(remark, "remark");
    Objects.requireNonNull(pause, "pause");
    Objects.requireNonNull(closure, "closure");
  }

  public boolean isCounted() {
    return counted > 0;
  }

  /** A working day that was counted, or to which the due date moved on: a day to work the case. */
  boolean isWorked() {
    return workingDay && (isCounted() || kind == LedgerDayKind.MOVED_ON);
  }
}
