package tw.caseprogress.statistics.opendata;

import java.util.function.Function;

/** Figures that speak of the same people and are shown together or withheld together. */
public enum FigureGroup {
  /** received, closed, open: of two of them and the month before, the third can be reckoned. */
  CASES(
      counts -> new long[] {counts.received(), counts.closed()},
      counts -> new long[] {counts.open()}),
  /** closedOnTime, closedLate, onTimeRate: how the closed ones part. */
  CLOSED(counts -> new long[] {counts.closedOnTime(), counts.closedLate()}, FigureGroup::none),
  /** openOnTime, openOverdue: how the open ones part. */
  OPEN(FigureGroup::none, counts -> new long[] {counts.openOnTime(), counts.openOverdue()}),
  /** consentingApplicants; who was received without a consent is a group too. */
  CONSENTING(
      counts -> new long[] {counts.consents(), counts.received() - counts.consents()},
      FigureGroup::none),
  /** emailsSent. */
  EMAILS(counts -> new long[] {counts.emails()}, FigureGroup::none),
  /** textMessagesSent. */
  TEXT_MESSAGES(counts -> new long[] {counts.textMessages()}, FigureGroup::none),
  /** surveyAnswers, meanScore. */
  SURVEY(counts -> new long[] {counts.answers()}, FigureGroup::none);

  private static final int SMALLEST = 5;

  private final Function<OpenCounts, long[]> flows;
  private final Function<OpenCounts, long[]> stocks;

  FigureGroup(Function<OpenCounts, long[]> flows, Function<OpenCounts, long[]> stocks) {
    this.flows = flows;
    this.stocks = stocks;
  }

  private static long[] none(OpenCounts counts) {
    return new long[0];
  }

  /** What adds up over months. */
  long[] flows(OpenCounts counts) {
    return flows.apply(counts);
  }

  /** What stands at a month's end. */
  long[] stocks(OpenCounts counts) {
    return stocks.apply(counts);
  }

  /** Whether this group parts the cases of another, and so is never shown without it. */
  boolean isPartOfCases() {
    return this == CLOSED || this == OPEN;
  }

  /** Whether figures may be told: none of them is of one to four people. */
  static boolean mayBeTold(long[] figures) {
    for (long figure : figures) {
      if (figure > 0 && figure < SMALLEST) {
        return false;
      }
    }
    return true;
  }
}
