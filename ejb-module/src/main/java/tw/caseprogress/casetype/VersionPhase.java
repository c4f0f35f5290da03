package tw.caseprogress.casetype;

/** What a version of a case type is on a day. */
public enum VersionPhase {
  /** Published from a later day. */
  WAITING,
  /** New cases are opened with it; at most one of each case type. */
  IN_FORCE,
  /** Another one's day has come since; its cases keep it. */
  REPLACED,
  /** Taken out of use; its cases keep it. */
  RETIRED
}
