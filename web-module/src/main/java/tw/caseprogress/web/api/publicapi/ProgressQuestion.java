package tw.caseprogress.web.api.publicapi;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of a question for the progress of a case.
 *
 * @param caseNumber 13 digits, with or without hyphens
 * @param queryPassword 8 digits
 */
@Schema(name = "CaseProgressQuestion")
public record ProgressQuestion(
    @Schema(required = true, example = "115-4826-1903-57") String caseNumber,
    @Schema(required = true, example = "12345678") String queryPassword) {}
