package tw.caseprogress.casefile;

/** What an entry in the course of a case tells. */
public enum ProgressKind {
  STEP_REACHED,
  SUPPLEMENT_REQUESTED,
  SUPPLEMENT_RECEIVED,
  CLOSED,
  /** Takes an earlier entry back, which stays readable. */
  RETRACTED
}
