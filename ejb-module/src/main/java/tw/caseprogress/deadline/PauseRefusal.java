package tw.caseprogress.deadline;

/** Why a pause is not entered: the guards against gaming the clock. */
public enum PauseRefusal {
  /** The type of the case does not let this reason stop the clock. */
  REASON_DOES_NOT_PAUSE,
  /** No notice was really sent to the applicant or the other agency. */
  NOTICE_NOT_SENT,
  /** The pause would begin before the case came in. */
  BEFORE_RECEIPT,
  /** The pause would begin after the day on which it is entered. */
  IN_THE_FUTURE,
  /** The due date had passed when the pause was entered. */
  DUE_DATE_PASSED,
  /** A pause for the same reason is open. */
  ALREADY_OPEN
}
