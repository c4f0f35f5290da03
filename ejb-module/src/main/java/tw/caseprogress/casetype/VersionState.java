package tw.caseprogress.casetype;

/** The life of a version of a case type. */
public enum VersionState {
  /** Being written; no case can be opened with it. */
  DRAFT,
  /** The version that new cases are opened with; at most one of each case type. */
  PUBLISHED,
  /** No longer for new cases; the cases opened with it keep it. */
  RETIRED
}
