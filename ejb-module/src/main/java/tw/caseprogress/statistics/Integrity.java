package tw.caseprogress.statistics;

/**
 * What may make a good rate look better than the work is; counted beside the rate, judged by
 * people.
 *
 * @param pausesWithoutNotice pauses entered in the period of which no notice was sent
 * @param backDatedPauses pauses entered in the period with an earlier date than that day
 * @param lateSupplements supplements asked for in the last tenth of the limit
 * @param closedAfterPause cases closed within a working day of the end of a pause
 * @param retractions progress entries retracted in the period
 * @param undoneClosings closings undone in the period
 */
public record Integrity(
    long pausesWithoutNotice,
    long backDatedPauses,
    long lateSupplements,
    long closedAfterPause,
    long retractions,
    long undoneClosings) {

  /** Nothing of all that. */
  public static final Integrity NONE = new Integrity(0, 0, 0, 0, 0, 0);

  /** Adds those of another group. */
  public Integrity plus(Integrity other) {
    return new Integrity(
        pausesWithoutNotice + other.pausesWithoutNotice,
        backDatedPauses + other.backDatedPauses,
        lateSupplements + other.lateSupplements,
        closedAfterPause + other.closedAfterPause,
        retractions + other.retractions,
        undoneClosings + other.undoneClosings);
  }
}
