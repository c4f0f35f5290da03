package tw.caseprogress.casefile;

/** The case is closed; nothing changes unless its closing is undone. */
public class CaseClosedException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public CaseClosedException(CaseNumber caseNumber) {
    super("Case " + caseNumber.shown() + " is closed");
  }

  @Override
  public String code() {
    return "caseClosed";
  }
}
