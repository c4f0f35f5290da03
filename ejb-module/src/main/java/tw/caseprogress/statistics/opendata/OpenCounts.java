package tw.caseprogress.statistics.opendata;

/**
 * What was counted of a series over some months, before anything is withheld.
 *
 * @param received cases received
 * @param closedOnTime cases closed, on time
 * @param closedLate cases closed, late
 * @param openOnTime cases open at the end of the last month and not overdue
 * @param openOverdue cases open at the end of the last month and overdue
 * @param consents consents to the service
 * @param emails e-mails handed over
 * @param textMessages text messages handed over
 * @param answers answers to the satisfaction question
 * @param scoreSum the sum of their scores, each 1 to 5
 */
public record OpenCounts(
    long received,
    long closedOnTime,
    long closedLate,
    long openOnTime,
    long openOverdue,
    long consents,
    long emails,
    long textMessages,
    long answers,
    long scoreSum) {

  /** Nothing. */
  public static final OpenCounts NONE = new OpenCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Adds those of another series of the same months. */
  public OpenCounts plus(OpenCounts other) {
    return sum(other, openOnTime + other.openOnTime, openOverdue + other.openOverdue);
  }

  /** Adds those of the month after, whose end counts for what is open. */
  public OpenCounts then(OpenCounts next) {
    return sum(next, next.openOnTime, next.openOverdue);
  }

  private OpenCounts sum(OpenCounts other, long onTime, long overdue) {
    return new OpenCounts(
        received + other.received,
        closedOnTime + other.closedOnTime,
        closedLate + other.closedLate,
        onTime,
        overdue,
        consents + other.consents,
        emails + other.emails,
        textMessages + other.textMessages,
        answers + other.answers,
        scoreSum + other.scoreSum);
  }

  /** All cases closed. */
  public long closed() {
    return closedOnTime + closedLate;
  }

  /** All cases open at the end of the last month. */
  public long open() {
    return openOnTime + openOverdue;
  }
}
