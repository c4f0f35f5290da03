package tw.caseprogress.worklist;

/** The groups by which officers look at their cases. */
public enum WorklistGroup {
  /** 逾期. */
  OVERDUE,
  /** 今天到期. */
  DUE_TODAY,
  /** 3 個工作天內: due after today, within three working days. */
  DUE_SOON,
  /** 暫停計算中: the clock stands still for a supplement, an outside review or an upward referral. */
  WAITING,
  /** 辦理中: all open cases, those above included. */
  OPEN,
  /** 本月結案. */
  CLOSED_THIS_MONTH,
  /** 已結案. */
  CLOSED,
  /** 待處理事項: open or closed, with something for the officer to see to. */
  WITH_TASKS,
  /** 展期待核准: open cases of which a supervisor has to decide. */
  TO_APPROVE;

  /** Whether the group holds open cases only. */
  public boolean isOpen() {
    return !isClosed() && this != WITH_TASKS;
  }

  /** Whether the group holds closed cases only. */
  public boolean isClosed() {
    return this == CLOSED_THIS_MONTH || this == CLOSED;
  }
}
