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
  TELL_BY_HAND
}
