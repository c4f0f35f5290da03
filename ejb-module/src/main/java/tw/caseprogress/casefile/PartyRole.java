package tw.caseprogress.casefile;

/** In which role somebody takes part in a case. */
public enum PartyRole {
  /** 申請人. */
  APPLICANT,
  /** 代理人. */
  AGENT
}
