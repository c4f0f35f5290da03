package tw.caseprogress.casefile;

/** The limit of a case was extended (展期), for a reason that the applicant is to be told. */
public record CaseExtended(
    long caseFileId, CaseNumber caseNumber, int workingDays, String reason, Telling telling) {}
