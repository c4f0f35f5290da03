package tw.caseprogress.casefile;

/** How a case ended. */
public enum Outcome {
  /** 核准. */
  GRANTED,
  /** 駁回. */
  REFUSED,
  /** 撤回. */
  WITHDRAWN,
  /** 退件. */
  RETURNED,
  /** 移轉: handed over to the competent agency. */
  TRANSFERRED
}
