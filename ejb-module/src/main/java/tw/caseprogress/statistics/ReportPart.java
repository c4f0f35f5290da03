package tw.caseprogress.statistics;

/**
 * A part of a report that its reader may leave out, in the order of the mail; the sums of the
 * agency are always in it.
 */
public enum ReportPart {
  /** The overdue cases, each with its officer. */
  OVERDUE,
  /** The cases whose due dates are near; only in the report of the days. */
  DUE_SOON,
  /** The figures of each case type. */
  BY_CASE_TYPE,
  /** What may make the rate look better than the work is. */
  INTEGRITY
}
