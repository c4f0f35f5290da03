package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.deadline.DueDate;
import tw.caseprogress.deadline.OnTimeVerdict;

/** Derives the due dates of cases; the one place that writes their projection. */
@ApplicationScoped
public class CaseDeadlines {

  @Inject private WorkingDays workingDays;
  @Inject private CaseTypeCatalogue catalogue;

  /**
   * The due date of a case that has just come in.
   *
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the limit runs into a year
   *     without a calendar
   */
  public LocalDate dueOnAtReceipt(CaseTypeView type, LocalDate receivedOn) {
    CaseClock clock = CaseClock.receivedOn(receivedOn).startedOn(receivedOn);
    return type.rule().dueDate(clock, workingDays.calendar(), receivedOn).on();
  }

  /** Writes the due date of a case anew as it follows from its dates. */
  public void project(CaseFile caseFile, LocalDate today) {
    caseFile.projectDueOn(dueDate(caseFile, today).fixed());
  }

  /** Writes the last due date of a case closed today, and whether that was kept. */
  public void judge(CaseFile caseFile, LocalDate today) {
    DueDate dueDate = dueDate(caseFile, today);
    caseFile.projectDueOn(dueDate.fixed());
    caseFile.judge(
        OnTimeVerdict.ofClosed(dueDate.on(), today).isOnTime(),
        ledger(caseFile, today).reading(today).usedWorkingDays());
  }

  /** Why the due date is what it is, seen from a day; of a closed case from its last. */
  public DeadlineLedger ledger(CaseFile caseFile, LocalDate today) {
    return type(caseFile)
        .rule()
        .ledger(caseFile.clock(), workingDays.calendar(), caseFile.closedOn().orElse(today));
  }

  private DueDate dueDate(CaseFile caseFile, LocalDate today) {
    return type(caseFile).rule().dueDate(caseFile.clock(), workingDays.calendar(), today);
  }

  private CaseTypeView type(CaseFile caseFile) {
    return catalogue.version(caseFile.caseTypeVersionId());
  }
}
