package tw.caseprogress.listexport;

/** How an ordered list stands. */
public enum ExportState {
  /** It waits. */
  ORDERED,
  /** It is being written. */
  RUNNING,
  /** It can be fetched. */
  READY,
  /** It could not be made, however often it was tried. */
  FAILED,
  /** It could be fetched, and is gone. Not kept: it follows from the clock. */
  EXPIRED
}
