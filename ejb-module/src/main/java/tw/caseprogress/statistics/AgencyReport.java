package tw.caseprogress.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * What a supervisor is told about one business date of the agency. It holds no personal data.
 *
 * @param total the tallies of all case types together
 * @param caseTypes one line a case type that had a case to handle
 * @param overdue the cases open and overdue at the day's end, the longest overdue first; not more
 *     than a mail can hold
 * @param overdueInAll how many those are in all, as the day was counted
 * @param backDatedPauses how many pauses were entered on the day with an earlier date
 */
public record AgencyReport(
    LocalDate businessDate,
    long agencyId,
    String agencyName,
    DeadlineTally total,
    List<CaseTypeLine> caseTypes,
    List<OverdueCase> overdue,
    long overdueInAll,
    long backDatedPauses) {

  /** Keeps its own copies of the lists. */
  public AgencyReport {
    caseTypes = List.copyOf(caseTypes);
    overdue = List.copyOf(overdue);
  }

  /** A case type's share in the report. */
  public record CaseTypeLine(String caseTypeName, DeadlineTally tally) {}

  /**
   * An overdue case.
   *
   * @param caseNumber as it is shown, in groups
   * @param workingDaysOver working days since the due date, up to the business date
   */
  public record OverdueCase(
      String caseNumber, String caseTypeName, LocalDate dueOn, int workingDaysOver) {}
}
