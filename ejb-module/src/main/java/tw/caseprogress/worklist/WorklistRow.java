package tw.caseprogress.worklist;

import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.CaseStanding;

/**
 * One case in a worklist.
 *
 * @param caseNumber as shown, with hyphens
 * @param closingNext whether the case is open and only the closing step lies ahead
 * @param dueOn empty while the clock is stopped
 * @param workingDaysLeft until the due date; negative when overdue; 0 for closed cases
 * @param officerName empty when the officer's account is gone
 * @param handlingUnit the unit of the agency, in Chinese
 * @param waitsFor what the case waits for; empty while the clock runs
 * @param otherOffice the other office whose answer is awaited, be the clock stopped or not
 */
public record WorklistRow(
    String caseNumber,
    CaseStanding standing,
    String caseTypeNameZh,
    String caseTypeNameEn,
    String applicantMasked,
    int currentStepOrder,
    String stepNameZh,
    String stepNameEn,
    boolean closingNext,
    LocalDate receivedOn,
    Optional<LocalDate> dueOn,
    Optional<LocalDate> closedOn,
    int workingDaysLeft,
    String officerLogin,
    Optional<String> officerName,
    String handlingUnit,
    Optional<CaseWait> waitsFor,
    Optional<String> otherOffice) {

  /** The same row once it is known where the due date of its stopped clock would lie. */
  public WorklistRow withWorkingDaysLeft(int workingDays) {
    return new WorklistRow(
        caseNumber,
        standing,
        caseTypeNameZh,
        caseTypeNameEn,
        applicantMasked,
        currentStepOrder,
        stepNameZh,
        stepNameEn,
        closingNext,
        receivedOn,
        dueOn,
        closedOn,
        workingDays,
        officerLogin,
        officerName,
        handlingUnit,
        waitsFor,
        otherOffice);
  }
}
