package tw.caseprogress.hotline.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.hotline.CallBackQuestion;
import tw.caseprogress.hotline.entity.CallBackLog;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.KeyRing;

/** What an officer needs to call somebody back; the task itself is ended as any other. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class CallBackAnswering {

  @Inject private CaseFileAccess access;
  @Inject private CallBackLog callBacks;
  @Inject private CaseJournal journal;
  @Inject private KeyRing keys;

  /**
   * The number to call and what the caller wants to know, in full; the look is logged.
   *
   * @param request the subject of the task
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  public Optional<CallBackQuestion> open(CaseNumber caseNumber, String request) {
    CaseFile caseFile = access.forReading(caseNumber);
    Optional<CallBackQuestion> opened = callBacks.open(caseFile.id(), request, keys.personalData());
    opened.ifPresent(
        shown -> journal.log(AuditAction.CALL_BACK_OPENED, caseFile, Map.of("request", request)));
    return opened;
  }
}
