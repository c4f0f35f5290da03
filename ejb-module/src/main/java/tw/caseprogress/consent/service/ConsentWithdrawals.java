package tw.caseprogress.consent.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import tw.caseprogress.casefile.ConsentWithdrawn;
import tw.caseprogress.casefile.SurveyConsentWithdrawn;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.consent.ConsentNotGivenException;
import tw.caseprogress.consent.ConsentPurpose;
import tw.caseprogress.consent.entity.Consent;
import tw.caseprogress.consent.entity.ConsentRepository;

/**
 * Takes consents of a case back, for an officer to whom the applicant said so or for the applicant
 * online; in the caller's transaction, which has the case.
 */
@ApplicationScoped
public class ConsentWithdrawals {

  @Inject private ConsentRepository consents;
  @Inject private Clock clock;
  @Inject private Event<ConsentWithdrawn> consentWithdrawn;
  @Inject private Event<SurveyConsentWithdrawn> surveyConsentWithdrawn;

  /**
   * Notes that it was taken back today, and has what hangs on it stopped.
   *
   * @throws ConsentNotGivenException if there is none to take back
   */
  public void withdraw(CaseFile caseFile, ConsentPurpose purpose) {
    Consent given =
        consents.ofCase(caseFile.id()).stream()
            .filter(consent -> consent.purpose() == purpose)
            .filter(consent -> consent.withdrawnOn().isEmpty())
            .findFirst()
            .orElseThrow(() -> new ConsentNotGivenException(purpose));
    given.withdraw(LocalDate.now(clock));
    if (purpose == ConsentPurpose.SERVICE) {
      consentWithdrawn.fire(new ConsentWithdrawn(caseFile.id(), caseFile.number()));
    } else {
      surveyConsentWithdrawn.fire(new SurveyConsentWithdrawn(caseFile.id()));
    }
  }
}
