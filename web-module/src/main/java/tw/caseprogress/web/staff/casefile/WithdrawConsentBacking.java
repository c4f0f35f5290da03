package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.caseprogress.consent.ConsentPurpose;
import tw.caseprogress.consent.service.ConsentService;

/** Backs the withdrawal of the consent to the service; nothing more is sent afterwards. */
@Named
@ViewScoped
public class WithdrawConsentBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ConsentService consentService;
  @Inject private ActOnCaseBacking actOnCase;

  public String withdraw() {
    return withdraw(ConsentPurpose.SERVICE, "staff_casefile_view.message.info.consentWithdrawn");
  }

  /** The same for the survey: who was to be asked how content they were is not asked any more. */
  public String withdrawSurvey() {
    return withdraw(
        ConsentPurpose.SURVEY, "staff_casefile_view.message.info.surveyConsentWithdrawn");
  }

  private String withdraw(ConsentPurpose purpose, String doneKey) {
    return actOnCase.carryOut(
        (number, version) -> consentService.withdraw(number, version, purpose), doneKey);
  }
}
