package tw.caseprogress.worklist;

/**
 * How many cases somebody has in hand; as many as the worklist counts in its groups.
 *
 * @param open all open cases, those of the next four included
 * @param dueSoon due after today, within three working days
 * @param withTasks those with something to see to, closed ones too
 */
public record CaseLoad(
    long open, long overdue, long dueToday, long dueSoon, long waiting, long withTasks) {

  /** No case at all. */
  public static final CaseLoad NONE = new CaseLoad(0, 0, 0, 0, 0, 0);

  /** Both together. */
  public CaseLoad plus(CaseLoad other) {
    return new CaseLoad(
        open + other.open,
        overdue + other.overdue,
        dueToday + other.dueToday,
        dueSoon + other.dueSoon,
        waiting + other.waiting,
        withTasks + other.withTasks);
  }

  /**
   * How many are in a group of the worklist.
   *
   * @throws IllegalArgumentException if the group is not counted here
   */
  public long in(WorklistGroup group) {
    return switch (group) {
      case OPEN -> open;
      case OVERDUE -> overdue;
      case DUE_TODAY -> dueToday;
      case DUE_SOON -> dueSoon;
      case WAITING -> waiting;
      case WITH_TASKS -> withTasks;
      case TO_APPROVE, CLOSED_THIS_MONTH, CLOSED ->
          throw new IllegalArgumentException(group + " is no load");
    };
  }
}
