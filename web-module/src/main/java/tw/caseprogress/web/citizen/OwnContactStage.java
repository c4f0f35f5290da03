package tw.caseprogress.web.citizen;

/** What the page shows on which an applicant changes how notices arrive. */
public enum OwnContactStage {
  /** The tickets are too old, or nothing was posted. */
  EXPIRED,
  /** To which registered address the code goes. */
  ASK,
  /** Where the code is typed. */
  CODE,
  /** What can be changed. */
  CHANGE,
  /** Where the code of the new address is typed. */
  CONFIRM
}
