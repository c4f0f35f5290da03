package tw.caseprogress.casefile;

import java.time.LocalDate;

/**
 * A closing was undone.
 *
 * @param closedOn the day on which the case had been closed
 */
public record CaseReopened(
    long caseFileId, CaseNumber caseNumber, LocalDate closedOn, String text, Telling telling) {}
