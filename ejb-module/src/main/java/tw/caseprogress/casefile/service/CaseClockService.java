package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.ApprovalNeededException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.ExtensionGrant;
import tw.caseprogress.casefile.OutsideWaitStart;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.Entry;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.security.Role;

/**
 * What officers do to the clock of a case besides supplements: extend it, wait for other offices,
 * start it late. Each command is one transaction.
 *
 * <p>Versions, agencies and closed cases are treated as in {@link CaseFileService}.
 */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class CaseClockService {

  @Inject private CaseFileAccess access;
  @Inject private CaseDeadlines deadlines;
  @Inject private CaseExtensions extensions;
  @Inject private CaseJournal journal;

  /**
   * Extends the limit of a case once (展期), and tells the parties why.
   *
   * @throws ApprovalNeededException if the agency wants a supervisor to approve of it first
   * @throws tw.caseprogress.deadline.ExtensionRefusedException if Administrative Procedure Act art.
   *     51 or the type of the case forbids it
   */
  public void extend(CaseNumber caseNumber, int expectedVersion, ExtensionGrant grant) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    if (extensions.isApprovalNeeded(caseFile)) {
      throw new ApprovalNeededException(caseNumber);
    }
    extensions.enter(caseFile, grant, Map.of());
  }

  /**
   * Notes that the agency waits for another office; that adds the type's extra limit, and stops the
   * clock if the type says so.
   *
   * @throws tw.caseprogress.deadline.PauseRefusedException if a guard forbids it
   */
  public void beginWait(CaseNumber caseNumber, int expectedVersion, OutsideWaitStart start) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Entry entry = journal.entry();
    deadlines.change(
        caseFile,
        entry,
        DueDateCause.PAUSE,
        rules -> caseFile.clockBook(rules).beginWait(start, entry));
    journal.log(
        AuditAction.OUTSIDE_WAIT_STARTED, caseFile, Map.of("reason", start.reason().name()));
  }

  /**
   * Notes that the other office answered; a stopped clock runs again from the day after.
   *
   * @throws tw.caseprogress.casefile.NotWaitingException if none is awaited
   */
  public void endWait(
      CaseNumber caseNumber, int expectedVersion, PauseReason reason, LocalDate answeredOn) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Entry entry = journal.entry();
    deadlines.change(
        caseFile,
        entry,
        DueDateCause.PAUSE,
        rules -> caseFile.clockBook(rules).endWait(reason, answeredOn, entry));
    journal.log(AuditAction.OUTSIDE_WAIT_ENDED, caseFile, Map.of("reason", reason.name()));
  }

  /**
   * Starts the clock of a case whose papers are complete, or whose intake window closes.
   *
   * @throws tw.caseprogress.casefile.ClockStartedException if it runs already
   */
  public void startClock(CaseNumber caseNumber, int expectedVersion, LocalDate startedOn) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Entry entry = journal.entry();
    deadlines.change(
        caseFile,
        entry,
        DueDateCause.PAUSE,
        rules -> caseFile.clockBook(rules).start(startedOn, entry));
    journal.log(AuditAction.CASE_CHANGED, caseFile, Map.of("clockStartedOn", startedOn.toString()));
  }

  /**
   * The due date that an extension would give, as of today; nothing is changed.
   *
   * @param workingDays 1 or more
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case
   * @throws tw.caseprogress.deadline.ExtensionRefusedException if {@link #extend} would be refused
   *     by the days
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if it runs into a year without a
   *     calendar
   */
  public LocalDate previewExtension(CaseNumber caseNumber, int workingDays) {
    return deadlines.dueOnExtended(
        access.forReading(caseNumber), workingDays, journal.entry().on());
  }

  /**
   * The due date that the case would get if all missing papers had come on a day; nothing is
   * changed. Empty where it cannot be told.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case
   */
  public Optional<LocalDate> previewComplete(CaseNumber caseNumber, LocalDate receivedOn) {
    return deadlines.dueOnComplete(access.forReading(caseNumber), receivedOn, journal.entry().on());
  }
}
