package tw.caseprogress.casefile;

import java.time.LocalDate;

/**
 * What the registration of a case hands back to the officer.
 *
 * @param registeredBefore whether the same form had already been registered: this is that case
 */
public record CaseReceipt(
    CaseNumber caseNumber,
    QueryPassword queryPassword,
    LocalDate dueOn,
    boolean registeredBefore) {}
