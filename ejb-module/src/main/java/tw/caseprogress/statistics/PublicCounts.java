package tw.caseprogress.statistics;

import java.util.OptionalDouble;

/**
 * What was counted for the open data, before small groups are withheld.
 *
 * @param workingDays working days of the window, both ends included
 * @param agencies handling agencies of the cases received in the window
 * @param caseTypes case types of the cases received in the window
 * @param consentingApplicants consents to the service given in the window
 * @param received cases received in the window
 * @param closedOnTime cases closed in the window, on time
 * @param closedLate cases closed in the window, late
 * @param openOnTime cases open at the window's end and not overdue
 * @param openOverdue cases open at the window's end and overdue
 * @param emailsSent e-mails handed over in the window
 * @param textMessagesSent text messages handed over in the window
 * @param surveyAnswers answers to the satisfaction question in the window
 * @param meanScore their mean score, 1 to 5; empty without an answer
 */
public record PublicCounts(
    int workingDays,
    long agencies,
    long caseTypes,
    long consentingApplicants,
    long received,
    long closedOnTime,
    long closedLate,
    long openOnTime,
    long openOverdue,
    long emailsSent,
    long textMessagesSent,
    long surveyAnswers,
    OptionalDouble meanScore) {}
