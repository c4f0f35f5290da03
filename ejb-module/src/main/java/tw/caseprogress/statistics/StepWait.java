package tw.caseprogress.statistics;

/**
 * How long the open cases of a type have been at one of its steps.
 *
 * @param caseTypeId the type
 * @param stepOrder the step's place, from 1
 * @param stepNameZh its name in Chinese, of the newest published version
 * @param stepNameEn its name in English
 * @param cases open cases at the step
 * @param medianWorkingDays the working days that half of them have been there at most
 * @param longestWorkingDays the working days of the one that has been there longest
 */
public record StepWait(
    long caseTypeId,
    int stepOrder,
    String stepNameZh,
    String stepNameEn,
    long cases,
    int medianWorkingDays,
    int longestWorkingDays) {}
