package tw.caseprogress.casefile;

/** What of a case was put right; the names are stored. */
public enum CorrectedField {
  /** 收件日: an ISO date. */
  RECEIVED_ON,
  /** 收件時間: an ISO time, or empty text. */
  RECEIVED_AT,
  /** 收件管道: the name of an {@link IntakeChannel}. */
  CHANNEL
}
