package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** How a case stands against its due date on a day; derived, never stored. */
public enum CaseStanding {
  /** 如期辦理中. */
  ON_TIME,
  /** 三日內到期: 1 to {@value #SOON_WORKING_DAYS} working days are left. */
  DUE_SOON,
  /** 今天到期. */
  DUE_TODAY,
  /** 逾期: open and past the due date. */
  OVERDUE,
  /** 待補正: the clock is stopped. */
  AWAITING_SUPPLEMENT,
  /** 等候他機關: the clock is stopped until another office answers. */
  AWAITING_OTHERS,
  /** 尚未起算: the limit counts from a day that has not come. */
  NOT_STARTED,
  /** 依限辦結. */
  CLOSED_ON_TIME,
  /** 逾限辦結. */
  CLOSED_LATE;

  /** With this many working days left, or fewer, a case is due soon. */
  public static final int SOON_WORKING_DAYS = 3;

  /**
   * The standing of an open case whose clock runs, or is stopped by a supplement.
   *
   * @param dueOn empty while the clock is stopped
   * @param lastDayDueSoon the last due date that still counts as soon, seen from {@code today}
   */
  public static CaseStanding ofOpenCase(
      Optional<LocalDate> dueOn, LocalDate today, LocalDate lastDayDueSoon) {
    if (dueOn.isEmpty()) {
      return AWAITING_SUPPLEMENT;
    }
    LocalDate due = dueOn.get();
    if (due.isBefore(today)) {
      return OVERDUE;
    }
    if (due.equals(today)) {
      return DUE_TODAY;
    }
    return due.isAfter(lastDayDueSoon) ? ON_TIME : DUE_SOON;
  }

  /** The standing of an open case without a due date: what its clock waits for. */
  public static CaseStanding ofStoppedCase(boolean awaitsSupplement, boolean awaitsOthers) {
    if (awaitsSupplement) {
      return AWAITING_SUPPLEMENT;
    }
    return awaitsOthers ? AWAITING_OTHERS : NOT_STARTED;
  }

  /** Whether the clock of the case is stopped. */
  public boolean isWaiting() {
    return this == AWAITING_SUPPLEMENT || this == AWAITING_OTHERS || this == NOT_STARTED;
  }

  /** The standing of a closed case. */
  public static CaseStanding ofClosedCase(boolean closedOnTime) {
    return closedOnTime ? CLOSED_ON_TIME : CLOSED_LATE;
  }
}
