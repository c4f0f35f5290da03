package tw.caseprogress.casetype;

/** What a notice tells of; a case type says by which channels (see {@link NoticeTerms}). */
public enum NoticeEvent {
  /** 成案. */
  OPENED,
  /** 關鍵流程; each step says for itself by which channels it is told. */
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
  /** 承辦人訊息. */
  OFFICER_MESSAGE,
  /** 通知改寄: told at the address that a party had before, whatever the case type says. */
  CONTACT_CHANGED,
  /** 結案. */
  CLOSED,
  /** 撤銷結案. */
  REOPENED,
  /** 滿意度問卷邀請. */
  SURVEY_INVITATION
}
