package tw.caseprogress.handover;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case that an officer or a unit received, as the letter lists it.
 *
 * @param unit that is to take it; empty: the officer who gets the letter has it
 * @param dueOn empty while the clock is stopped
 * @param reason why it was handed over, in the words of who did it
 */
public record ReceivedCase(
    String caseNumber,
    String caseTypeName,
    String applicantMasked,
    Optional<String> unit,
    Optional<LocalDate> dueOn,
    String handedOverBy,
    String reason) {}
