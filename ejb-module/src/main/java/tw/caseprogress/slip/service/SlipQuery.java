package tw.caseprogress.slip.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.security.Role;
import tw.caseprogress.slip.AcceptanceSlip;

/** Makes acceptance slips (受理憑單), which alone show the query password again; each is logged. */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class SlipQuery {

  @Inject private CaseFileAccess access;
  @Inject private SlipComposition composition;
  @Inject private CaseJournal journal;

  /**
   * The slip of a case.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is none, or it belongs to
   *     another agency
   */
  public AcceptanceSlip slip(CaseNumber caseNumber) {
    CaseFile caseFile = access.forReading(caseNumber);
    journal.log(AuditAction.SLIP_PRINTED, caseFile);
    return composition.of(caseFile);
  }
}
