package tw.caseprogress.casefile;

/** A supplement is already asked for: all missing papers are to be asked for once (一次通知). */
public class SupplementPendingException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public SupplementPendingException(CaseNumber caseNumber) {
    super("Case " + caseNumber.shown() + " already waits for a supplement");
  }

  @Override
  public String code() {
    return "supplementPending";
  }
}
