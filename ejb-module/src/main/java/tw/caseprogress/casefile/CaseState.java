package tw.caseprogress.casefile;

/** Where a case stands as a matter of record; how it stands against time is its standing. */
public enum CaseState {
  /** 辦理中: accepted and being worked. */
  IN_PROGRESS,
  /** 待補件: papers are missing, the applicant was asked for them, the clock is stopped. */
  SUPPLEMENT_REQUESTED,
  /** 已結案: closed with an outcome; nothing changes any more. */
  CLOSED
}
