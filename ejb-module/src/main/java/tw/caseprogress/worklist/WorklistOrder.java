package tw.caseprogress.worklist;

/** By what a worklist is sorted. */
public enum WorklistOrder {
  /** Overdue first, then by due date, cases whose clock is stopped after them, closed ones last. */
  RISK,
  DUE,
  RECEIVED,
  NUMBER,
  /** By the officer's login, then the most pressing first. */
  OFFICER
}
