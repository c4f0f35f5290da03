package tw.caseprogress.web.hotline;

/** What is open beside the look-up; one at a time. */
public enum CallPanel {
  NONE,
  /** What can be tracked, with papers and addresses. */
  SEARCH,
  /** The operator's calls of today. */
  CALLS,
  /** The form that asks the officer to call back. */
  CALL_BACK
}
