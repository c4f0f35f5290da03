package tw.caseprogress.casefile;

/** An applicant took back the consent to be asked how content they were. */
public record SurveyConsentWithdrawn(long caseFileId) {}
