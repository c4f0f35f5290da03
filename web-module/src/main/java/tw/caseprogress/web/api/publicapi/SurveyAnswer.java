package tw.caseprogress.web.api.publicapi;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of an answer to the satisfaction question.
 *
 * @param caseNumber 13 digits, with or without hyphens
 * @param queryPassword 8 digits
 * @param score 1 (very dissatisfied) to 5 (very satisfied)
 * @param comment at most 1,000 characters
 * @param ticket that of the answer 429, once its wait is over; left out otherwise
 */
@Schema(name = "SurveyAnswer")
public record SurveyAnswer(
    @Schema(required = true) String caseNumber,
    @Schema(required = true) String queryPassword,
    @Schema(required = true, minimum = "1", maximum = "5") Integer score,
    @Schema(maxLength = 1000) String comment,
    @Schema(maxLength = 100) String ticket) {}
