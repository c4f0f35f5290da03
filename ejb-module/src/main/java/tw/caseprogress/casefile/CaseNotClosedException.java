package tw.caseprogress.casefile;

/** The case is open: there is no closing to undo. */
public class CaseNotClosedException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public CaseNotClosedException(CaseNumber caseNumber) {
    super("Case " + caseNumber.shown() + " is open");
  }

  @Override
  public String code() {
    return "caseNotClosed";
  }
}
