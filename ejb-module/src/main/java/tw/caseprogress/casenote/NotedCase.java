package tw.caseprogress.casenote;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case with an instruction or an answer, as a letter lists it; without words and applicant.
 *
 * @param caseNumber as it is shown, in groups
 * @param dueOn by when it is, or was, to be answered
 * @param by the name of who instructed, or answered
 */
public record NotedCase(
    String caseNumber, String caseTypeName, Optional<LocalDate> dueOn, String by) {}
