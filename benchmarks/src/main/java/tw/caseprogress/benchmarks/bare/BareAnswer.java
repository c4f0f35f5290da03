package tw.caseprogress.benchmarks.bare;

import java.time.LocalDate;

/** A row. */
public record BareAnswer(
    String caseNumber,
    String state,
    String applicant,
    LocalDate receivedOn,
    LocalDate dueOn,
    LocalDate closedOn,
    String outcome,
    int workingDaysUsed) {}
