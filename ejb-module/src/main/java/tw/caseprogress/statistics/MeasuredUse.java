package tw.caseprogress.statistics;

/**
 * What was counted of the service in a period, beside which an estimate stands.
 *
 * @param hotlineLookUps look-ups for callers to 1999 that found the case
 * @param textQueries questions by text message that were answered
 */
public record MeasuredUse(long hotlineLookUps, long textQueries) {

  /** The inquiries that no officer of an agency had to answer. */
  public long inquiries() {
    return hotlineLookUps + textQueries;
  }
}
