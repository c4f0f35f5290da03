package tw.caseprogress.consent.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ConsentWithdrawn;
import tw.caseprogress.casefile.SurveyConsentWithdrawn;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.consent.ConsentNotGivenException;
import tw.caseprogress.consent.ConsentPurpose;
import tw.caseprogress.consent.entity.Consent;
import tw.caseprogress.consent.entity.ConsentRepository;
import tw.caseprogress.security.Role;

/** What an officer enters about consents after the case was opened. */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class ConsentService {

  @Inject private CaseFileAccess access;
  @Inject private ConsentRepository consents;
  @Inject private CaseJournal journal;
  @Inject private Clock clock;
  @Inject private Event<ConsentWithdrawn> consentWithdrawn;
  @Inject private Event<SurveyConsentWithdrawn> surveyConsentWithdrawn;

  /**
   * Notes that the applicant took a consent back today. Without the consent to the service nothing
   * more is sent about the case, and what waits to be sent is cancelled; without that to the survey
   * its invitation is. Commands on the same case wait, so that none queues a notice beside it.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws tw.caseprogress.casefile.CaseChangedMeanwhileException if its version is another
   * @throws ConsentNotGivenException if there is none to take back
   */
  public void withdraw(CaseNumber caseNumber, int expectedVersion, ConsentPurpose purpose) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Consent given =
        consents.ofCase(caseFile.id()).stream()
            .filter(consent -> consent.purpose() == purpose)
            .filter(consent -> consent.withdrawnOn().isEmpty())
            .findFirst()
            .orElseThrow(() -> new ConsentNotGivenException(purpose));
    given.withdraw(LocalDate.now(clock));
    if (purpose == ConsentPurpose.SERVICE) {
      consentWithdrawn.fire(new ConsentWithdrawn(caseFile.id(), caseNumber));
    } else {
      surveyConsentWithdrawn.fire(new SurveyConsentWithdrawn(caseFile.id()));
    }
    journal.log(AuditAction.CONSENT_WITHDRAWN, caseFile, Map.of("purpose", purpose.name()));
  }
}
