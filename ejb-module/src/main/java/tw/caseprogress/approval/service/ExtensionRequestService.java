package tw.caseprogress.approval.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.approval.ApprovalRefusedException;
import tw.caseprogress.approval.ExtensionAsked;
import tw.caseprogress.approval.RequestState;
import tw.caseprogress.approval.entity.ExtensionRequestRepository;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ExtensionGrant;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.Entry;
import tw.caseprogress.casefile.service.CaseExtensions;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.casefile.service.HandlingAgency;
import tw.caseprogress.organisation.service.SupervisorsOfAgency;
import tw.caseprogress.security.Role;
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.task.service.OfficerTasks;

/**
 * Asks supervisors for the extension of a case, and asks no more.
 *
 * <p>Versions, agencies and closed cases are treated as in {@code CaseFileService}.
 */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class ExtensionRequestService {

  @Inject private CaseFileAccess access;
  @Inject private CaseExtensions extensions;
  @Inject private ExtensionRequestQuery query;
  @Inject private ExtensionRequestRepository requests;
  @Inject private HandlingAgency handlingAgency;
  @Inject private SupervisorsOfAgency supervisors;
  @Inject private OfficerTasks tasks;
  @Inject private CaseJournal journal;
  @Inject private Event<ExtensionAsked> asked;

  /**
   * Asks for an extension (提出展期); nothing moves and nobody is told before it is approved of.
   *
   * @throws ApprovalRefusedException if none may be asked for
   * @throws tw.caseprogress.deadline.ExtensionRefusedException if Administrative Procedure Act art.
   *     51 or the type of the case forbids it
   */
  public void ask(CaseNumber caseNumber, int expectedVersion, ExtensionGrant grant) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Entry entry = journal.entry();
    String agency = handlingAgency.of(caseFile).code();
    query.ofCase(caseFile).requireAskable(entry.by(), supervisors.of(agency));
    extensions.ask(caseFile, grant);
    long id = requests.add(caseFile.id(), grant, entry.by(), entry.at());
    tasks.end(caseFile.id(), TaskKind.EXTENSION_DECLINED);
    tasks.open(caseFile.id(), TaskKind.EXTENSION_TO_APPROVE, Long.toString(id));
    asked.fire(new ExtensionAsked(id, caseFile.id(), handlingAgency.of(caseFile).id(), entry.by()));
  }

  /**
   * Asks for the extension no more (撤回).
   *
   * @param requestId of the one that was seen
   * @throws ApprovalRefusedException if it waits no more
   */
  public void withdraw(CaseNumber caseNumber, int expectedVersion, long requestId) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    query.ofCase(caseFile).toWithdraw(requestId);
    Entry entry = journal.entry();
    caseFile.withdrawExtension(entry);
    requests.end(caseFile.id(), RequestState.WITHDRAWN, entry.by(), entry.at(), Optional.empty());
    tasks.end(caseFile.id(), TaskKind.EXTENSION_TO_APPROVE);
    journal.log(
        AuditAction.EXTENSION_WITHDRAWN, caseFile, Map.of("request", Long.toString(requestId)));
  }
}
