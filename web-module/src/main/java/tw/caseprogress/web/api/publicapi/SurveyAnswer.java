package tw.caseprogress.web.api.publicapi;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer to the satisfaction question.
 *
 * @param caseNumber 13 digits, with or without hyphens
 * @param queryPassword 8 digits
 * @param score 1 (very dissatisfied) to 5 (very satisfied)
 * @param comment at most 1,000 characters; may be left out
 * @param ticket that of the answer 429, once its wait is over; left out otherwise
 * @param proof the answer to the challenge of the answer 429, as ALTCHA has it; left out otherwise
 */
public record SurveyAnswer(
    String caseNumber,
    String queryPassword,
    @Schema(minimum = "1", maximum = "5") Integer score,
    String comment,
    String ticket,
    String proof) {}
