package tw.caseprogress.web.api.publicapi;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of a question for the progress of a case.
 *
 * @param caseNumber 13 digits, with or without hyphens
 * @param queryPassword 8 digits
 * @param ticket that of the answer 429, once its wait is over; left out otherwise
 */
@Schema(name = "CaseProgressQuestion")
public record ProgressQuestion(
    @Schema(required = true, example = "115-4826-1903-57") String caseNumber,
    @Schema(required = true, example = "12345678") String queryPassword,
    @Schema(maxLength = 100) String ticket) {}
