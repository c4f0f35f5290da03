package tw.caseprogress.casefile;

/** There is no such case, or it is not for the caller to know of. */
public class CaseNotFoundException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public CaseNotFoundException(CaseNumber caseNumber) {
    super("No case " + caseNumber.shown() + " for this caller");
  }

  @Override
  public String code() {
    return "caseNotFound";
  }
}
