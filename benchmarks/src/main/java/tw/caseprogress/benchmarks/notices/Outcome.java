package tw.caseprogress.benchmarks.notices;

import java.util.Optional;

/**
 * What a program came to.
 *
 * @param sent of each kind
 * @param inFlight the most that may be doubled, of both kinds together
 * @param jobs what the batch jobs came to afterwards, where they were asked
 */
record Outcome(
    String program,
    int sent,
    Arrivals mails,
    Arrivals textMessages,
    int inFlight,
    String figures,
    Optional<JobsAgain.Count> jobs) {

  /** The most that one server has handed over and not noted: 12 workers a kind, 5 and one each. */
  static final int ONE_SERVER = 2 * 12 * 6;

  boolean isGood() {
    return mails.distinct() == sent
        && textMessages.distinct() == sent
        && mails.doubled() + textMessages.doubled() <= inFlight
        && jobs.map(JobsAgain.Count::isGood).orElse(true);
  }

  /** A row of the table in docs/operations/figures.md. */
  String row() {
    return String.format(
        "| %s | %d + %d | %d + %d | %d + %d (at most %d) | %s | %s |",
        program,
        sent,
        sent,
        sent - mails.distinct(),
        sent - textMessages.distinct(),
        mails.doubled(),
        textMessages.doubled(),
        inFlight,
        figures,
        jobs.map(JobsAgain.Count::toString).orElse("–"));
  }
}
