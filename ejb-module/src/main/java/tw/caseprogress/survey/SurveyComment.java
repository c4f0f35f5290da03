package tw.caseprogress.survey;

import java.time.YearMonth;

/**
 * What somebody said of a closed case: nothing of it leads to the case.
 *
 * @param month in which it was answered
 */
public record SurveyComment(
    YearMonth month, String caseTypeZh, String caseTypeEn, int score, String comment) {}
