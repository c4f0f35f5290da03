package tw.caseprogress.approval;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An extension as a letter to staff lists it; nothing of it is about a citizen.
 *
 * @param dueOn of the case as it is; empty while the clock is stopped
 * @param by the name of who asked, or of who declined
 */
public record ListedRequest(
    String caseNumber,
    String caseTypeName,
    int workingDays,
    Optional<LocalDate> dueOn,
    String by) {}
