package tw.caseprogress.calendarfeed;

import java.time.LocalDate;
import tw.caseprogress.casefile.CaseNumber;

/**
 * An open case of the officer with a fixed due date; nothing in it tells of a person.
 *
 * @param workingDaysLeft from today; negative when overdue
 */
public record DueCase(
    CaseNumber caseNumber,
    String caseTypeNameZh,
    String caseTypeNameEn,
    LocalDate dueOn,
    int workingDaysLeft) {}
