package tw.caseprogress.casefile;

/** What an entry in the course of a case tells. */
public enum ProgressKind {
  STEP_REACHED,
  SUPPLEMENT_REQUESTED,
  /** The last of the papers that were asked for came. */
  SUPPLEMENT_RECEIVED,
  /** Some of them came, others are awaited still. */
  SUPPLEMENT_IN_PART,
  /** 提出展期: an officer asks for an extension; staff alone see it. */
  EXTENSION_ASKED,
  /** 不同意展期: a supervisor declined it; staff alone see it. */
  EXTENSION_DECLINED,
  /** 撤回展期: it is asked for no more; staff alone see it. */
  EXTENSION_WITHDRAWN,
  /** 展期. */
  EXTENDED,
  /** 會外機關審查, 層轉核釋: another office is asked. */
  OUTSIDE_WAIT_STARTED,
  /** Its answer came. */
  OUTSIDE_WAIT_ENDED,
  /** 起算: the papers are complete, or the intake window closes. */
  CLOCK_STARTED,
  /** 承辦人訊息. */
  OFFICER_MESSAGE,
  CLOSED,
  /** 撤銷結案: the closing is undone; takes its entry back. */
  REOPENED,
  /** An address of a party was forgotten, at the party's request; staff alone see it. */
  CONTACT_DELETED,
  /** A party is told at another address from now on, at its request; staff alone see it. */
  CONTACT_CHANGED,
  /** 申請人線上變更: its applicant changed it online, by a one-time code; staff alone see it. */
  CHANGED_BY_APPLICANT,
  /** 移交: another officer has the case; staff alone see it. */
  HANDED_OVER,
  /** 催辦: a supervisor reminded the officer; staff alone see it. */
  REMINDED,
  /** 更正登錄資料: what was typed wrongly was put right; staff alone see it. */
  CORRECTED,
  /** 改依新版: the case follows another version of its type; staff alone see it. */
  VERSION_MOVED,
  /** 取消改依新版: it follows the one before again; takes the entry back, staff alone see it. */
  VERSION_MOVE_UNDONE,
  /** Takes an earlier entry back, which stays readable. */
  RETRACTED;

  /** Whether an entry of this kind would be the same had the case another case type. */
  public boolean isOfAnyType() {
    return switch (this) {
      case STEP_REACHED,
          OFFICER_MESSAGE,
          CONTACT_DELETED,
          CONTACT_CHANGED,
          CHANGED_BY_APPLICANT,
          HANDED_OVER,
          REMINDED,
          CORRECTED ->
          true;
      case SUPPLEMENT_REQUESTED,
          SUPPLEMENT_RECEIVED,
          SUPPLEMENT_IN_PART,
          EXTENSION_ASKED,
          EXTENSION_DECLINED,
          EXTENSION_WITHDRAWN,
          EXTENDED,
          OUTSIDE_WAIT_STARTED,
          OUTSIDE_WAIT_ENDED,
          CLOCK_STARTED,
          CLOSED,
          REOPENED,
          VERSION_MOVED,
          VERSION_MOVE_UNDONE,
          RETRACTED ->
          false;
    };
  }

  /** Whether citizens do not see an entry of this kind. */
  public boolean isForStaffAlone() {
    return switch (this) {
      case EXTENSION_ASKED,
          EXTENSION_DECLINED,
          EXTENSION_WITHDRAWN,
          CONTACT_DELETED,
          CONTACT_CHANGED,
          CHANGED_BY_APPLICANT,
          HANDED_OVER,
          REMINDED,
          CORRECTED,
          VERSION_MOVED,
          VERSION_MOVE_UNDONE,
          RETRACTED ->
          true;
      case STEP_REACHED,
          SUPPLEMENT_REQUESTED,
          SUPPLEMENT_RECEIVED,
          SUPPLEMENT_IN_PART,
          EXTENDED,
          OUTSIDE_WAIT_STARTED,
          OUTSIDE_WAIT_ENDED,
          CLOCK_STARTED,
          OFFICER_MESSAGE,
          CLOSED,
          REOPENED ->
          false;
    };
  }
}
