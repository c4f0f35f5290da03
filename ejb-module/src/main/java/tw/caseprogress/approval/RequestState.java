package tw.caseprogress.approval;

/** What became of an extension that was asked for; the names are stored and must not change. */
public enum RequestState {
  /** 待核准. */
  WAITING,
  /** 已核准: the case was extended. */
  APPROVED,
  /** 不同意: a supervisor said why. */
  DECLINED,
  /** 撤回: an officer asks for it no more. */
  WITHDRAWN,
  /** 失效: the case was closed, went to another agency, or was extended otherwise. */
  LAPSED
}
