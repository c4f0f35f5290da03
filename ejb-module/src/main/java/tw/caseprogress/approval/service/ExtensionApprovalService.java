package tw.caseprogress.approval.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.approval.ApprovalRefusedException;
import tw.caseprogress.approval.ExtensionDeclined;
import tw.caseprogress.approval.ExtensionRequest;
import tw.caseprogress.approval.RequestState;
import tw.caseprogress.approval.entity.ExtensionRequestRepository;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.Entry;
import tw.caseprogress.casefile.service.CaseExtensions;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.security.Role;
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.task.service.OfficerTasks;
import tw.caseprogress.typed.TypedLine;

/**
 * What supervisors and heads decide of extensions that wait for them.
 *
 * <p>Of two who decide at once the second is refused, for the case has changed meanwhile.
 */
@Stateless
@RolesAllowed(Role.Name.SUPERVISOR)
public class ExtensionApprovalService {

  @Inject private CaseFileAccess access;
  @Inject private CaseExtensions extensions;
  @Inject private ExtensionRequestQuery query;
  @Inject private ExtensionRequestRepository requests;
  @Inject private OfficerTasks tasks;
  @Inject private CaseJournal journal;
  @Inject private Event<ExtensionDeclined> declined;

  /**
   * Approves (核准): the case is extended now, by the rules as they are now.
   *
   * @param requestId of the one that was seen
   * @param letter by which the applicant is told on paper; empty: as the officer said
   * @throws ApprovalRefusedException if it waits no more, or is the caller's own
   * @throws tw.caseprogress.deadline.ExtensionRefusedException if it is forbidden meanwhile, or
   *     nobody is told
   */
  public void approve(
      CaseNumber caseNumber, int expectedVersion, long requestId, Optional<PaperLetter> letter) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Entry entry = journal.entry();
    ExtensionRequest request = query.ofCase(caseFile).toDecide(requestId, entry.by());
    end(caseFile, RequestState.APPROVED, entry, Optional.empty());
    extensions.enter(
        caseFile,
        letter.map(request.grant()::toldBy).orElse(request.grant()),
        Map.of("askedBy", request.askedBy(), "request", Long.toString(requestId)));
  }

  /**
   * Declines (不同意); the case is due as before, and its officer is told.
   *
   * @param requestId of the one that was seen
   * @param reason for the colleagues
   * @throws ApprovalRefusedException if it waits no more, or is the caller's own
   * @throws tw.caseprogress.casefile.CaseInputException if the reason is missing or too long
   */
  public void decline(CaseNumber caseNumber, int expectedVersion, long requestId, String reason) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Entry entry = journal.entry();
    ExtensionRequest request = query.ofCase(caseFile).toDecide(requestId, entry.by());
    caseFile.declineExtension(reason, entry);
    end(caseFile, RequestState.DECLINED, entry, Optional.of(TypedLine.words(reason)));
    tasks.open(caseFile.id(), TaskKind.EXTENSION_DECLINED, Long.toString(requestId));
    journal.log(
        AuditAction.EXTENSION_DECLINED,
        caseFile,
        Map.of("askedBy", request.askedBy(), "request", Long.toString(requestId)));
    String officer = caseFile.origin().officerLogin();
    declined.fire(
        new ExtensionDeclined(
            requestId, caseFile.id(), officer.isEmpty() ? request.askedBy() : officer));
  }

  private void end(CaseFile caseFile, RequestState how, Entry entry, Optional<String> answer) {
    requests.end(caseFile.id(), how, entry.by(), entry.at(), answer);
    tasks.end(caseFile.id(), TaskKind.EXTENSION_TO_APPROVE);
  }
}
