package tw.caseprogress.casefile;

/** How many cases each group of a worklist holds. */
public record WorklistCounts(
    long overdue, long dueSoon, long awaitingSupplement, long open, long closedThisMonth) {}
