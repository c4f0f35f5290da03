package tw.caseprogress.casetype;

/** What an acceptance slip may tell or leave out; all else stands on each. */
public enum SlipField {
  /** The name of the applicant. */
  APPLICANT,
  /** The papers that were handed in, and those that are missing. */
  PAPERS,
  /** The flow chart of the key steps. */
  STEPS,
  /** The unit that handles the case, and its phone. */
  UNIT,
  /** The name of the officer. */
  OFFICER
}
