package tw.caseprogress.worklist;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which cases a worklist shows, and in which order; always within the caller's agency.
 *
 * @param group empty for all cases, open and closed
 * @param onlyMine whether to confine it to the caller's own cases, and those of whom the caller
 *     stands in for today
 * @param text a case number, document number, or an applicant's full name or mobile number
 */
public record WorklistFilter(
    Optional<WorklistGroup> group,
    Optional<String> caseTypeCode,
    boolean onlyMine,
    Optional<String> text,
    Optional<LocalDate> dueFrom,
    Optional<LocalDate> dueTo,
    WorklistOrder order,
    boolean descending) {}
