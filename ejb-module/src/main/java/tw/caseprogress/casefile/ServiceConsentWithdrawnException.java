package tw.caseprogress.casefile;

/** The applicant took the consent to be told back: no address to be told at is taken any more. */
public class ServiceConsentWithdrawnException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public ServiceConsentWithdrawnException(CaseNumber caseNumber) {
    super("The parties of case " + caseNumber.shown() + " are told no more");
  }

  @Override
  public String code() {
    return "serviceConsentWithdrawn";
  }
}
