package tw.caseprogress.consent;

import tw.caseprogress.casefile.CaseRuleException;

/** There is no such consent, or it was withdrawn before. */
public class ConsentNotGivenException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public ConsentNotGivenException(ConsentPurpose purpose) {
    super("No consent to withdraw: " + purpose);
  }

  @Override
  public String code() {
    return "consentNotGiven";
  }
}
