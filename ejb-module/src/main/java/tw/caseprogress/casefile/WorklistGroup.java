package tw.caseprogress.casefile;

/** The groups by which officers look at their cases. */
public enum WorklistGroup {
  /** 逾期. */
  OVERDUE,
  /** 三日內: due today or within three working days. */
  DUE_SOON,
  /** 待補正. */
  AWAITING_SUPPLEMENT,
  /** 辦理中: all open cases, those above included. */
  OPEN,
  /** 本月結案. */
  CLOSED_THIS_MONTH,
  /** 已結案. */
  CLOSED
}
