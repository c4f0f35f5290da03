package tw.caseprogress.statistics;

/**
 * A report that somebody is to get.
 *
 * @param dueWithin how many working days ahead a due date is near
 */
public record ReportWish(ReportEdition edition, Period period, int dueWithin) {}
