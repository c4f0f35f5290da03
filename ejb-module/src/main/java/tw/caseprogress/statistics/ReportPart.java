package tw.caseprogress.statistics;

/** A part of a report that its reader may leave out; the sums of the agency are always in it. */
public enum ReportPart {
  /** The figures of each case type. */
  BY_CASE_TYPE,
  /** The overdue cases, each with its officer. */
  OVERDUE,
  /** The cases whose due dates are near. */
  DUE_SOON,
  /** What may make the rate look better than the work is. */
  INTEGRITY
}
