package tw.caseprogress.casefile;

/** An applicant said how content they were with a case. */
public record SurveyAnswered(long caseFileId) {}
