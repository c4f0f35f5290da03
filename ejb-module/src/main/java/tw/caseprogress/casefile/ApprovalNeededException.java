package tw.caseprogress.casefile;

/** The agency wants a supervisor to approve of an extension (展期核准), so it is asked for first. */
public class ApprovalNeededException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public ApprovalNeededException(CaseNumber caseNumber) {
    super("An extension of " + caseNumber.shown() + " needs approval");
  }

  @Override
  public String code() {
    return "approvalNeeded";
  }
}
