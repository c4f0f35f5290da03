package tw.caseprogress.worklist;

/**
 * How many cases each group of a worklist holds.
 *
 * @param open all open cases, those of the groups before included
 * @param withTasks those with something for the caller to see to
 */
public record WorklistCounts(
    long overdue,
    long dueToday,
    long dueSoon,
    long waiting,
    long open,
    long closedThisMonth,
    long withTasks,
    long toApprove) {}
