package tw.caseprogress.worklist;

/**
 * How many cases each group of a worklist holds; counted up to {@value #MOST}, one more of them
 * means that there are more.
 *
 * @param open all open cases, those of the groups before included
 * @param withTasks those with something for the caller to see to
 * @param toTake those of the agency that nobody has taken, whatever the list is narrowed by
 */
public record WorklistCounts(
    long overdue,
    long dueToday,
    long dueSoon,
    long waiting,
    long open,
    long closedThisMonth,
    long withTasks,
    long toApprove,
    long toTake) {

  /** Up to how many cases are counted, and can be paged through. */
  public static final int MOST = 1_000;
}
