package tw.caseprogress.statistics;

import java.util.OptionalDouble;

/**
 * What the service did for the applicants of a case type at an agency, as the city's proposal
 * counts it (試辦成效).
 *
 * @param received cases registered
 * @param consenting applicants who agreed to the service
 * @param emails e-mails sent
 * @param textMessages text messages sent
 * @param answers answers to the survey
 * @param scores the sum of their scores
 */
public record PilotLine(
    long agencyId,
    long caseTypeId,
    long received,
    long consenting,
    long emails,
    long textMessages,
    long answers,
    long scores) {

  /** The mean of the scores; empty where nobody answered. */
  public OptionalDouble meanScore() {
    return answers == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) scores / answers);
  }

  /** Adds those of another group. */
  public PilotLine plus(PilotLine other) {
    return new PilotLine(
        agencyId,
        caseTypeId,
        received + other.received,
        consenting + other.consenting,
        emails + other.emails,
        textMessages + other.textMessages,
        answers + other.answers,
        scores + other.scores);
  }
}
