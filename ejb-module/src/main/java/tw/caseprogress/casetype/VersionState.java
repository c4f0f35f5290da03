package tw.caseprogress.casetype;

/** What was decided of a version of a case type. A draft is no version yet. */
public enum VersionState {
  /** For new cases from its day on, until another one's day has come. */
  PUBLISHED,
  /** No longer for new cases; the cases opened with it keep it. */
  RETIRED
}
