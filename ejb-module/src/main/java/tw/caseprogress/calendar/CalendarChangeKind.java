package tw.caseprogress.calendar;

/** What a change of the calendar was. */
public enum CalendarChangeKind {
  /** Years and closures that came with a release. */
  SHIPPED,
  /** An official year file was taken over. */
  YEAR_EDITION,
  /** A closure was declared. */
  CLOSURE_ENTERED,
  /** A closure was taken back, because it was wrong. */
  CLOSURE_WITHDRAWN
}
