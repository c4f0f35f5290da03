package tw.caseprogress.absence;

import java.time.LocalDate;

/** Where an absence lies from a day. */
public enum AbsenceState {
  /** 尚未開始. */
  COMING,
  /** 代理中. */
  RUNNING,
  /** 已結束. */
  OVER,
  /** 已取消: taken back before it began, or ended early. */
  WITHDRAWN;

  /** The state on a day. */
  public static AbsenceState of(Absence absence, boolean withdrawn, LocalDate day) {
    if (withdrawn) {
      return WITHDRAWN;
    }
    if (absence.covers(day)) {
      return RUNNING;
    }
    return absence.from().isAfter(day) ? COMING : OVER;
  }
}
