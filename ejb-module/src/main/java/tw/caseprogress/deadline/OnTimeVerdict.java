package tw.caseprogress.deadline;

import java.time.LocalDate;

/** Whether a case keeps its due date; the words of the statistics (依限, 逾期). */
public enum OnTimeVerdict {
  /** 未逾限: open, and the due date has not passed. */
  OPEN_ON_TIME,
  /** 已逾限: open, and the due date has passed. */
  OPEN_OVERDUE,
  /** 依限辦出: closed on or before the due date. */
  CLOSED_ON_TIME,
  /** 逾期辦出: closed after the due date. */
  CLOSED_LATE;

  /** The verdict on a closed case; the due date itself is still on time. */
  public static OnTimeVerdict ofClosed(LocalDate dueOn, LocalDate closedOn) {
    return closedOn.isAfter(dueOn) ? CLOSED_LATE : CLOSED_ON_TIME;
  }

  /** The verdict on a case that is open at the end of a day. */
  public static OnTimeVerdict ofOpen(LocalDate dueOn, LocalDate asOf) {
    return asOf.isAfter(dueOn) ? OPEN_OVERDUE : OPEN_ON_TIME;
  }

  /** Whether this counts as kept, closed or not. */
  public boolean isOnTime() {
    return this == OPEN_ON_TIME || this == CLOSED_ON_TIME;
  }
}
