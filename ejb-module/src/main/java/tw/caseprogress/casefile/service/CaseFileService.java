package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseChangedMeanwhileException;
import tw.caseprogress.casefile.CaseClosed;
import tw.caseprogress.casefile.CaseClosedException;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseReopened;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.KeyStepReached;
import tw.caseprogress.casefile.OfficerMessage;
import tw.caseprogress.casefile.OfficerMessageSent;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.Reopening;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.SupplementReceipt;
import tw.caseprogress.casefile.SupplementReceived;
import tw.caseprogress.casefile.SupplementRequested;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.Entry;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.security.Role;

/**
 * The use cases on one case; each public method is one transaction.
 *
 * <p>Every command takes the version of the case that the caller has seen. All of them throw {@link
 * CaseNotFoundException} for a case outside the caller's agency, {@link
 * CaseChangedMeanwhileException} if somebody was faster, {@link CaseClosedException} if the case is
 * closed, and {@link CaseInputException} if what was typed does not fit.
 */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class CaseFileService {

  @Inject private CaseFileAccess access;
  @Inject private CaseDeadlines deadlines;
  @Inject private CaseAudiences audiences;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private OfficersOfAgency officers;
  @Inject private CaseJournal journal;
  @Inject private Event<KeyStepReached> keyStepReached;
  @Inject private Event<SupplementRequested> supplementRequested;
  @Inject private Event<SupplementReceived> supplementReceived;
  @Inject private Event<CaseClosed> caseClosed;
  @Inject private Event<CaseReopened> caseReopened;
  @Inject private Event<OfficerMessageSent> officerMessageSent;

  /** Enters that the case reached a key step, and tells the parties by the chosen channels. */
  public void recordProgress(CaseNumber caseNumber, int expectedVersion, ProgressUpdate update) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    caseFile.recordProgress(update, lastStep(caseFile), journal.entry());
    audiences.of(caseFile).require(step(caseFile, update.stepOrder()), update.telling());
    keyStepReached.fire(
        new KeyStepReached(
            caseFile.id(), caseNumber, update.stepOrder(), update.text(), update.telling()));
    journal.log(AuditAction.PROGRESS_RECORDED, caseFile);
  }

  /** Takes a wrong entry back; it stays readable with the reason. */
  public void retractProgress(
      CaseNumber caseNumber, int expectedVersion, long progressEntryId, String reason) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    caseFile.retract(progressEntryId, reason, journal.entry());
    journal.log(AuditAction.PROGRESS_RETRACTED, caseFile);
  }

  /**
   * Asks the applicant for all missing papers at once (一次通知) and stops the clock from today on.
   *
   * @throws tw.caseprogress.deadline.PauseRefusedException if a guard forbids it: one is already
   *     asked for, nobody would be told, or the due date has passed
   */
  public void requestSupplement(
      CaseNumber caseNumber, int expectedVersion, SupplementDemand demand) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Entry entry = journal.entry();
    audiences.of(caseFile).require(NoticeEvent.SUPPLEMENT_REQUESTED, demand.telling());
    deadlines.change(
        caseFile,
        entry,
        DueDateCause.SUPPLEMENT,
        rules -> caseFile.requestSupplement(demand, rules, entry));
    supplementRequested.fire(
        new SupplementRequested(
            caseFile.id(),
            caseNumber,
            demand.items(),
            demand.text(),
            demand.dueOn(),
            demand.telling()));
    journal.log(AuditAction.SUPPLEMENT_REQUESTED, caseFile);
  }

  /**
   * Takes missing papers in; when all have come, the clock runs again from the day after.
   *
   * @throws tw.caseprogress.casefile.NoSupplementPendingException if none are asked for
   */
  public void receiveSupplement(
      CaseNumber caseNumber, int expectedVersion, SupplementReceipt receipt) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Entry entry = journal.entry();
    audiences.of(caseFile).require(NoticeEvent.SUPPLEMENT_RECEIVED, receipt.telling());
    SupplementRound round =
        deadlines.answer(
            caseFile,
            entry,
            DueDateCause.SUPPLEMENT,
            rules -> caseFile.receiveSupplement(receipt, rules, entry));
    supplementReceived.fire(
        new SupplementReceived(
            caseFile.id(),
            caseNumber,
            round.round(),
            round.dueOn(),
            receipt.receivedOn(),
            round.missing().isEmpty(),
            receipt.text(),
            receipt.telling()));
    journal.log(AuditAction.SUPPLEMENT_RECEIVED, caseFile);
  }

  /** Closes the case today and judges whether its due date was kept. */
  public void close(CaseNumber caseNumber, int expectedVersion, Closing closing) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Entry entry = journal.entry();
    audiences.of(caseFile).require(NoticeEvent.CLOSED, closing.telling());
    deadlines.close(caseFile, entry, rules -> caseFile.closingBook(rules).close(closing, entry));
    caseClosed.fire(
        new CaseClosed(
            caseFile.id(), caseNumber, closing.outcome(), closing.text(), closing.telling()));
    journal.log(
        AuditAction.CASE_CLOSED,
        caseFile,
        closing
            .letter()
            .map(letter -> Map.of("letter", letter.documentNumber()))
            .orElseGet(Map::of));
  }

  /**
   * Undoes the closing: the case goes on with its clock as if it had not been closed, and the
   * parties are told. Where nobody has the case any more, it goes to the caller.
   *
   * @throws tw.caseprogress.casefile.CaseNotClosedException if the case is open
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the clock runs into a year
   *     without a calendar
   */
  public void undoClosing(CaseNumber caseNumber, int expectedVersion, Reopening reopening) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Entry entry = journal.entry();
    Optional<LocalDate> closedOn = caseFile.closedOn();
    deadlines.change(
        caseFile,
        entry,
        DueDateCause.REOPENED,
        rules -> caseFile.closingBook(rules).undo(reopening, entry));
    audiences.of(caseFile).require(NoticeEvent.REOPENED, reopening.telling());
    if (!officers.isOne(caseFile.origin().officerLogin())) {
      caseFile.handlingBook().handTo(entry.by(), reopening.text(), entry);
    }
    caseReopened.fire(
        new CaseReopened(
            caseFile.id(),
            caseNumber,
            closedOn.orElseThrow(),
            reopening.text(),
            reopening.telling()));
    journal.log(
        AuditAction.CASE_REOPENED, caseFile, Map.of("officer", caseFile.origin().officerLogin()));
  }

  /**
   * Sends the parties a message; it stands in the course of the case, which may be closed. The same
   * form sent twice is sent once, whatever version it names the second time.
   *
   * @throws tw.caseprogress.casefile.CaseChangedMeanwhileException if the case was changed since it
   *     was read, or the form was sent before in other words
   */
  public void sendMessage(CaseNumber caseNumber, int expectedVersion, OfficerMessage message) {
    CaseFile caseFile = access.locked(caseNumber);
    Optional<String> sent = caseFile.course().messageOf(message.submissionKey());
    if (sent.isPresent() && sent.get().equals(message.text())) {
      return;
    }
    if (sent.isPresent()) {
      throw new CaseChangedMeanwhileException(caseNumber);
    }
    access.begin(caseFile, expectedVersion);
    if (audiences.of(caseFile).reached(NoticeEvent.OFFICER_MESSAGE, message.telling()).isEmpty()) {
      throw new CaseInputException(Fault.MESSAGE_REACHES_NOBODY);
    }
    caseFile.send(message, journal.entry());
    officerMessageSent.fire(
        new OfficerMessageSent(caseFile.id(), caseNumber, message.text(), message.telling()));
    journal.log(AuditAction.MESSAGE_SENT, caseFile);
  }

  private KeyStepView step(CaseFile caseFile, int order) {
    return catalogue.version(caseFile.caseTypeVersionId()).steps().get(order - 1);
  }

  private int lastStep(CaseFile caseFile) {
    return catalogue.version(caseFile.caseTypeVersionId()).steps().size();
  }
}
