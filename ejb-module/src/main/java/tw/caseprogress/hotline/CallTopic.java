package tw.caseprogress.hotline;

/** What a caller to the hotline wants. */
public enum CallTopic {
  /** 問進度. */
  PROGRESS,
  /** 問補件. */
  SUPPLEMENT,
  /** 反映逾期. */
  OVERDUE,
  /** 問如何申請. */
  APPLYING,
  /** 其他. */
  OTHER
}
