package tw.caseprogress.survey;

import java.time.YearMonth;

/** How content the applicants of a type of case were in a month. */
public record SurveyMonth(
    YearMonth month, String caseTypeZh, String caseTypeEn, long answers, double meanScore) {}
