package tw.caseprogress.statistics;

/** How often a report to supervisors appears. */
public enum ReportEdition {
  /** On the mornings that its reader chose, of the days since the morning before. */
  DAILY,
  /** In the morning of the month's first working day, of the month before. */
  MONTHLY
}
