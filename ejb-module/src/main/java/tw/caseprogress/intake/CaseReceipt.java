package tw.caseprogress.intake;

import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.QueryPassword;

/**
 * What the registration of a case hands back to the officer.
 *
 * @param dueOn empty while the clock of a case registered before is stopped
 * @param registeredBefore whether the same form had already been registered: this is that case
 */
public record CaseReceipt(
    CaseNumber caseNumber,
    QueryPassword queryPassword,
    Optional<LocalDate> dueOn,
    boolean registeredBefore) {}
