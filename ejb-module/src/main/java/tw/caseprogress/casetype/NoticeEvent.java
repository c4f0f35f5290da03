package tw.caseprogress.casetype;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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
  /** 驗證碼: shows that whoever asks online reads the registered contact, or a new one. */
  CONTACT_CODE,
  /** 補寄案件編號與查詢密碼: asked for by the citizen, or by a caller. */
  ACCESS_SENT,
  /** 線上變更通知設定: tells the registered contact what was changed online. */
  CHANGED_BY_APPLICANT,
  /** 結案. */
  CLOSED,
  /** 撤銷結案. */
  REOPENED,
  /** 滿意度問卷邀請. */
  SURVEY_INVITATION;

  /** Told whatever a case type says: of these no type chooses channels. */
  public static final Set<NoticeEvent> OF_NO_TYPE =
      Collections.unmodifiableSet(
          EnumSet.of(CONTACT_CHANGED, CONTACT_CODE, ACCESS_SENT, CHANGED_BY_APPLICANT));
}
