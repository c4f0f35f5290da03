package tw.caseprogress.notification;

/** What a notice tells of. */
public enum NoticeEvent {
  /** 成案. */
  OPENED,
  /** 關鍵流程. */
  KEY_STEP_REACHED,
  /** 通知補正. */
  SUPPLEMENT_REQUESTED,
  /** 收到補正. */
  SUPPLEMENT_RECEIVED,
  /** 期限因行事曆異動而調整. */
  DUE_DATE_MOVED,
  /** 補正逾期. */
  SUPPLEMENT_OVERDUE,
  /** 展期. */
  EXTENDED,
  /** 結案. */
  CLOSED
}
