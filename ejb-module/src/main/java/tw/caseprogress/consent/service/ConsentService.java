package tw.caseprogress.consent.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.consent.ConsentPurpose;
import tw.caseprogress.security.Role;

/** What an officer enters about consents after the case was opened. */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class ConsentService {

  @Inject private CaseFileAccess access;
  @Inject private ConsentWithdrawals withdrawals;
  @Inject private CaseJournal journal;

  /**
   * Notes that the applicant took a consent back today. Without the consent to the service nothing
   * more is sent about the case, and what waits to be sent is cancelled; without that to the survey
   * its invitation is. Commands on the same case wait, so that none queues a notice beside it.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws tw.caseprogress.casefile.CaseChangedMeanwhileException if its version is another
   * @throws tw.caseprogress.consent.ConsentNotGivenException if there is none to take back
   */
  public void withdraw(CaseNumber caseNumber, int expectedVersion, ConsentPurpose purpose) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    withdrawals.withdraw(caseFile, purpose);
    journal.log(AuditAction.CONSENT_WITHDRAWN, caseFile, Map.of("purpose", purpose.name()));
  }
}
