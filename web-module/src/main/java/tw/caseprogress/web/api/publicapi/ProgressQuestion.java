package tw.caseprogress.web.api.publicapi;

/**
 * A question for the progress of a case.
 *
 * @param caseNumber 13 digits, with or without hyphens
 * @param queryPassword 8 digits
 * @param ticket that of the answer 429, once its wait is over; left out otherwise
 * @param proof the answer to the challenge of the answer 429, as ALTCHA has it; left out otherwise
 */
public record ProgressQuestion(
    String caseNumber, String queryPassword, String ticket, String proof) {}
