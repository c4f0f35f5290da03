package tw.caseprogress.casefile;

/** A case was registered. */
public record CaseOpened(long caseFileId, CaseNumber caseNumber) {}
