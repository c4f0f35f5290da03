package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.calendar.WorkingDayCalendar;

/** How a case stands against its due date on a day; derived, never stored. */
public enum CaseStanding {
  /** 辦理中（未逾限）. */
  ON_TIME,
  /** 3 個工作天內到期: 1 to {@value #SOON_WORKING_DAYS} working days are left. */
  DUE_SOON,
  /** 今天到期. */
  DUE_TODAY,
  /** 逾期: open and past the due date. */
  OVERDUE,
  /** 待補件: the clock is stopped. */
  AWAITING_SUPPLEMENT,
  /** 會外或層轉中: the clock is stopped until another office answers. */
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
   * The standing of a case on a day.
   *
   * @param state tells what a stopped clock waits for
   * @param closedOnTime the verdict on a closed case; empty while it is open
   * @param dueOn empty while the clock is stopped
   * @param awaitsOthers whether another office is awaited
   * @param calendar that of the agency
   */
  public static CaseStanding of(
      CaseState state,
      Optional<Boolean> closedOnTime,
      Optional<LocalDate> dueOn,
      boolean awaitsOthers,
      LocalDate today,
      WorkingDayCalendar calendar) {
    if (closedOnTime.isPresent()) {
      return closedOnTime.get() ? CLOSED_ON_TIME : CLOSED_LATE;
    }
    return dueOn
        .map(day -> running(day, today, calendar))
        .orElseGet(() -> stopped(state == CaseState.SUPPLEMENT_REQUESTED, awaitsOthers));
  }

  private static CaseStanding running(
      LocalDate dueOn, LocalDate today, WorkingDayCalendar calendar) {
    if (dueOn.isBefore(today)) {
      return OVERDUE;
    }
    if (dueOn.equals(today)) {
      return DUE_TODAY;
    }
    return dueOn.isAfter(DueSoon.lastDay(today, calendar)) ? ON_TIME : DUE_SOON;
  }

  private static CaseStanding stopped(boolean awaitsSupplement, boolean awaitsOthers) {
    if (awaitsSupplement) {
      return AWAITING_SUPPLEMENT;
    }
    return awaitsOthers ? AWAITING_OTHERS : NOT_STARTED;
  }

  /** Whether the clock of the case is stopped. */
  public boolean isWaiting() {
    return this == AWAITING_SUPPLEMENT || this == AWAITING_OTHERS || this == NOT_STARTED;
  }
}
