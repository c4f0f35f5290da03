package tw.caseprogress.casefile;

/** Why nobody is reminded of a case now. */
public enum RemindRefusal {
  /** It is closed. */
  CLOSED,
  /** Nobody has it yet. */
  NO_OFFICER,
  /** Somebody was reminded of it today. */
  REMINDED_TODAY
}
