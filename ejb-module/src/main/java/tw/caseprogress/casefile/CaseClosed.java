package tw.caseprogress.casefile;

/** A case was closed. */
public record CaseClosed(
    long caseFileId, CaseNumber caseNumber, Outcome outcome, String text, Telling telling) {}
