package tw.caseprogress.casefile;

/** No supplement is asked for, so none can arrive. */
public class NoSupplementPendingException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public NoSupplementPendingException(CaseNumber caseNumber) {
    super("Case " + caseNumber.shown() + " waits for no supplement");
  }

  @Override
  public String code() {
    return "noSupplementPending";
  }
}
