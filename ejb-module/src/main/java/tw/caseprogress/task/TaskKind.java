package tw.caseprogress.task;

/** What an officer is asked to see to; the names are stored and must not change. */
public enum TaskKind {
  /** 補正逾期: the supplement's own deadline has passed and papers are missing; subject: its round. */
  SUPPLEMENT_OVERDUE,
  /** 補正遲到: the papers came after the supplement's own deadline; subject: its round. */
  SUPPLEMENT_LATE,
  /** 通知未送達: a notice could not be delivered by a channel; subject: its occasion's key. */
  NOTICE_FAILED,
  /** 交辦意見: a supervisor instructs or asks; ended by an answer alone. Subject: the note's id. */
  INSTRUCTION,
  /** 電話或郵寄告知: no notice reaches anybody of the case; subject: the occasion's key. */
  TELL_BY_HAND,
  /** 展期待核准: a supervisor is to approve of an extension or decline it; subject: the request. */
  EXTENSION_TO_APPROVE,
  /** 不同意展期: the extension was declined, so the case is due as before; subject: the request. */
  EXTENSION_DECLINED,
  /** 請機關回電: a caller to 1999 wants to be called; subject: the request's id. */
  CALL_BACK;

  /** Whether the officer ends it by a note of what was done; else an answer or a decision does. */
  public boolean isEndedByNote() {
    return this != INSTRUCTION && this != EXTENSION_TO_APPROVE;
  }
}
